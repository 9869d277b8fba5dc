-- A decision on a complaint takes effect from its issue, whether it was sent or not; a second complaint in time stops an effect that
-- was carried out already (Luật Khiếu nại, Điều 33, 44). A settlement says for which year its class holds.
alter table complaint_settlement
  add column if not exists certificate_year smallint,
  add column if not exists stopped_effect_on date,
  add column if not exists stopped_on date;

-- in force, or taken further, it stays open until it was sent and made public
alter table complaint
  drop constraint if exists ck_complaint_end,
  drop constraint if exists ck_complaint_ended,
  add constraint ck_complaint_ended check (state in ('IN_FORCE', 'APPEALED') or (ended_on is null) = (state not in ('REFUSED', 'TERMINATED')));

-- a certificate rests while the decision it follows is stopped
alter table certificate
  add column if not exists suspended_on date,
  add column if not exists suspended_by varchar(60);

-- what became of certificates after their issue; nothing is wiped out
create sequence if not exists certificate_act_seq;
create table if not exists certificate_act (
  certificate_act_id bigint not null,
  certificate_id bigint not null,
  household_id bigint not null,
  kind varchar(20) not null collate utf8mb4_bin,
  acted_on date not null,
  decision_number varchar(60) not null,
  reason varchar(300) not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_certificate_act primary key (certificate_act_id),
  constraint fk_certificate_act foreign key (certificate_id) references certificate (certificate_id),
  constraint ck_certificate_act_kind check (kind in ('REVOKED', 'SUSPENDED', 'RESTORED'))
);
create index if not exists ix_certificate_act_household on certificate_act (household_id, certificate_act_id);

-- where a household held two good certificates of one year, the later decision's stays
update certificate c
  join certificate n on n.household_id = c.household_id and n.year = c.year and n.certificate_id > c.certificate_id and n.revoked_on is null
  left join recognition_decision d on d.decision_id = n.decision_id
  set c.revoked_on = n.issued_on, c.revoked_by = coalesce(n.settlement_number, d.number, '-')
  where c.revoked_on is null;
insert into certificate_act (certificate_act_id, certificate_id, household_id, kind, acted_on, decision_number, reason, recorded_by, recorded_at)
  select next value for certificate_act_seq, c.certificate_id, c.household_id, 'REVOKED', c.revoked_on, c.revoked_by,
    'Ghi lại khi nâng cấp: giấy đã hết giá trị theo quyết định này', 'system', timestamp(c.revoked_on)
  from certificate c where c.revoked_on is not null
    and not exists (select 1 from certificate_act a where a.certificate_id = c.certificate_id);

-- never two good certificates of one household and year
alter table certificate
  add column if not exists good_household_id bigint generated always as (if(revoked_on is null and suspended_on is null, household_id, null)) virtual;
create unique index if not exists uq_certificate_good on certificate (good_household_id, year);
