-- what each household has a right to: one row per household and programme, computed from the facts and the cases; what the household answered stays
create table support_right (
  household_id bigint not null,
  programme_code varchar(30) not null collate utf8mb4_bin,
  programme_edition_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  household_code varchar(20) not null collate utf8mb4_bin,
  head_name varchar(120) not null,
  plain_head_name varchar(120) not null collate utf8mb4_bin,
  poverty_status varchar(20) not null collate utf8mb4_bin,
  entitlement varchar(20) not null collate utf8mb4_bin,
  state varchar(20) not null collate utf8mb4_bin,
  reason varchar(600) not null,
  indicators varchar(40) not null default '' collate utf8mb4_bin,
  case_id bigint,
  answer varchar(10) collate utf8mb4_bin,
  answer_note varchar(300),
  answered_on date,
  is_missing boolean not null,
  is_double boolean not null default false,
  computed_at datetime(3) not null,
  constraint pk_support_right primary key (household_id, programme_code),
  constraint fk_support_right_programme foreign key (programme_code) references programme (programme_code),
  constraint ck_support_right_entitlement check (entitlement in ('ENTITLED', 'TO_VERIFY', 'NOT_ENTITLED')),
  constraint ck_support_right_state check (state in ('ENTITLED', 'TO_VERIFY', 'OFFERED', 'IN_PROGRESS', 'DELIVERED', 'REFUSED', 'DECLINED', 'NOT_ENTITLED')),
  constraint ck_support_right_answer check (answer in ('OFFERED', 'DECLINED'))
);
create index ix_support_right_province on support_right (province_code, plain_head_name, household_id, programme_code);
create index ix_support_right_commune on support_right (commune_code, plain_head_name, household_id, programme_code);
create index ix_support_right_village on support_right (village_code, plain_head_name, household_id, programme_code);
create index ix_support_right_state on support_right (commune_code, programme_code, state);

-- households whose rights must be computed again; written in the transaction that changed them, emptied after it
create table support_right_due (
  household_id bigint not null,
  constraint pk_support_right_due primary key (household_id)
);
