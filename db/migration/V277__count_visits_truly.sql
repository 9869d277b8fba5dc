-- a visit stays when it is corrected or withdrawn: the row before keeps who, when and why; files hang on the first row
alter table visit add column if not exists root_id bigint;
alter table visit add column if not exists replaced_by bigint;
alter table visit add column if not exists withdrawn_at datetime(3);
alter table visit add column if not exists withdrawn_by varchar(120);
alter table visit add column if not exists withdraw_reason varchar(500);
update visit set root_id = visit_id where root_id is null;

-- what counts as a visit: nobody at home is an attempt, a withdrawn row is none
create or replace view v_visit_made as
  select visit_id, assignment_id, household_id, commune_code, village_code, helper_id, user_id, visited_on, situation, money_dong, goods_dong, work_days
  from visit where withdrawn_at is null and situation <> 'AWAY';

-- the first visit's last day, counted from the acceptance; by when to come again after nobody was at home; until when the secretary waits
alter table assignment add column if not exists first_visit_by date;
alter table assignment add column if not exists try_again_by date;
alter table assignment add column if not exists urged_until date;

insert into help_rule (help_rule, name, amount, unit, source, is_confirmed) values
  ('AWAY_DAYS', 'Hộ vắng nhà: đến lại trong', 5, 'ngày', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('CORRECT_DAYS', 'Người ghi tự sửa, rút chuyến thăm đã ghi, trong', 7, 'ngày', 'Mặc định của phần mềm; không có văn bản chung', false)
on duplicate key update unit = values(unit);

-- what was counted before: the first visit from the acceptance, attempts no longer as visits
update assignment set first_visit_by = case
    when handover_id is null then date_add(coalesce(date(answered_at), since), interval (select amount from help_rule where help_rule = 'VISIT_MONTHS') month)
    when visits = 0 then next_visit_by
    else coalesce(last_visit_on, since) end
  where first_visit_by is null and state = 'ACTIVE';
update assignment a
  left join (select household_id, max(visited_on) as last_on from v_visit_made group by household_id) m on m.household_id = a.household_id
  left join (select household_id, max(visited_on) as tried_on from visit where withdrawn_at is null and situation = 'AWAY' group by household_id) t
    on t.household_id = a.household_id
  set a.last_visit_on = m.last_on,
    a.next_visit_by = greatest(a.first_visit_by, coalesce(
      date_add(m.last_on, interval (select amount from help_rule where help_rule = 'VISIT_MONTHS') month), a.first_visit_by)),
    a.try_again_by = if(t.tried_on > coalesce(m.last_on, '1900-01-01'),
      date_add(t.tried_on, interval (select amount from help_rule where help_rule = 'AWAY_DAYS') day), null)
  where a.state = 'ACTIVE' and a.first_visit_by is not null;
update assignment a
  left join (select assignment_id, count(*) as number from v_visit_made group by assignment_id) c on c.assignment_id = a.assignment_id
  set a.visits = coalesce(c.number, 0);
