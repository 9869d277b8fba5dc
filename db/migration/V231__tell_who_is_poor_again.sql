-- what a household was before its time in the register, as somebody found out; no row: nobody knows
create table if not exists household_past (
  household_id bigint not null,
  past varchar(10) not null collate utf8mb4_bin,
  basis varchar(300) not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_household_past primary key (household_id),
  constraint fk_household_past_household foreign key (household_id) references household (household_id),
  constraint ck_household_past check (past in ('NEVER', 'NEAR_POOR', 'POOR'))
);

-- Until now every household that came onto the list was called new. What the register itself knows of earlier years is told; of the others nobody
-- knows yet whether they are new, and the line says so.
update household_status s
join (select x.household_status_id,
    coalesce(max(o.poverty_status = 'POOR' or o.transition <> 'effect_stopped' and o.previous_status = 'POOR' or o.transition = 'poor_escape_above_near_poor'), false) as was_poor,
    coalesce(max(o.poverty_status <> 'NOT_POOR' or o.previous_status <> 'NOT_POOR' or o.transition in ('poor_escape_above_near_poor', 'near_poor_escape')), false)
      or max(x.previous_status = 'NEWLY_ESCAPED') as was_listed
  from household_status x
  left join household_status o on o.household_id = x.household_id
    and (o.year < x.year or o.year = x.year and o.household_status_id < x.household_status_id)
  where x.transition in ('new_poor', 'new_near_poor')
  group by x.household_status_id) e on e.household_status_id = s.household_status_id
left join household_past p on p.household_id = s.household_id
set s.transition = case
  when s.poverty_status = 'POOR' and e.was_poor then 're_poor'
  when s.poverty_status = 'POOR' and p.past is null then 'poor_history_unknown'
  when s.poverty_status = 'POOR' then s.transition
  when e.was_listed then 're_near_poor'
  when p.past is null then 'near_poor_history_unknown'
  else s.transition end;
