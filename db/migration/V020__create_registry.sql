create sequence household_seq;
create sequence household_member_seq;
create sequence household_status_seq;
create sequence household_act_seq;

-- facts of a household as they are now; every earlier state stays in the table's own history
create table household (
  household_id bigint not null,
  version int not null default 1,
  household_code varchar(20) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  head_name varchar(120) not null,
  plain_head_name varchar(120) not null collate utf8mb4_bin,
  head_gender varchar(10) collate utf8mb4_bin,
  head_birth_on date,
  head_birth_year smallint,
  head_citizen_id char(12) collate utf8mb4_bin,
  ethnicity_code char(2) not null collate utf8mb4_bin,
  phone varchar(20) collate utf8mb4_bin,
  address varchar(200),
  is_ethnic_minority boolean not null default false,
  lacks_labour boolean not null default false,
  has_meritorious_member boolean not null default false,
  causes varchar(30) not null default '' collate utf8mb4_bin,
  member_count smallint not null default 0,
  poverty_status varchar(20) not null collate utf8mb4_bin,
  class_year smallint,
  a_score smallint,
  b_score smallint,
  deprivations varchar(40) not null default '' collate utf8mb4_bin,
  decision_number varchar(60),
  decided_on date,
  is_active boolean not null default true,
  inactive_reason varchar(300),
  inactive_on date,
  note varchar(1000),
  import_fingerprint char(64) collate utf8mb4_bin,
  registered_at datetime(3) not null,
  constraint pk_household primary key (household_id),
  constraint uq_household_code unique (household_code),
  constraint ck_household_status check (poverty_status in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED', 'NOT_POOR')),
  constraint fk_household_village foreign key (village_code) references village (village_code)
) with system versioning;
create index ix_household_province on household (province_code, plain_head_name, household_id);
create index ix_household_commune on household (commune_code, plain_head_name, household_id);
create index ix_household_village on household (village_code, plain_head_name, household_id);
create index ix_household_status on household (commune_code, poverty_status, plain_head_name, household_id);
create index ix_household_citizen on household (head_citizen_id);

-- the end pieces of each head's name ("do thi ha", "thi ha", "ha"), so that any word of it is found by index
create table household_name (
  plain_part varchar(120) not null collate utf8mb4_bin,
  household_id bigint not null,
  constraint pk_household_name primary key (plain_part, household_id)
);
create index ix_household_name_household on household_name (household_id);

create table household_member (
  member_id bigint not null,
  version int not null default 1,
  household_id bigint not null,
  position smallint not null,
  full_name varchar(120) not null,
  plain_name varchar(120) not null collate utf8mb4_bin,
  relationship varchar(20) not null collate utf8mb4_bin,
  birth_on date,
  birth_year smallint,
  gender varchar(10) collate utf8mb4_bin,
  citizen_id char(12) collate utf8mb4_bin,
  ethnicity_code char(2) not null collate utf8mb4_bin,
  residence varchar(100),
  education_level varchar(100),
  school_level varchar(100),
  job varchar(200),
  labour_capacity varchar(100),
  disability_level varchar(100),
  allowance varchar(200),
  has_health_insurance boolean,
  nutrition_status varchar(100),
  is_meritorious boolean not null default false,
  is_pregnant boolean not null default false,
  note varchar(500),
  left_on date,
  left_reason varchar(20) collate utf8mb4_bin,
  constraint pk_household_member primary key (member_id),
  constraint fk_household_member_household foreign key (household_id) references household (household_id)
) with system versioning;
create index ix_household_member_household on household_member (household_id, position);
create index ix_household_member_citizen on household_member (citizen_id);

-- every class a household has been given
create table household_status (
  household_status_id bigint not null,
  run_id bigint not null,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  year smallint not null,
  poverty_status varchar(20) not null collate utf8mb4_bin,
  previous_status varchar(20) collate utf8mb4_bin,
  a_score smallint,
  b_score smallint,
  deprivations varchar(40) not null default '' collate utf8mb4_bin,
  decision_number varchar(60),
  decided_on date,
  transition varchar(40) not null collate utf8mb4_bin,
  source varchar(10) not null collate utf8mb4_bin,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_household_status primary key (household_status_id),
  constraint ck_household_status_source check (source in ('IMPORT', 'DECISION', 'REGISTER'))
);
create index ix_household_status_household on household_status (household_id, year);
create index ix_household_status_run on household_status (run_id);

-- splits, merges, moves, deaths and the like, written on each household they touch
create table household_act (
  household_act_id bigint not null,
  household_id bigint not null,
  other_household_id bigint,
  member_id bigint,
  kind varchar(20) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  acted_on date not null,
  reason varchar(300) not null,
  detail varchar(500) not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_household_act primary key (household_act_id)
);
create index ix_household_act_household on household_act (household_id, household_act_id);

-- what other modules' SQL may read
create view v_registry_household as
  select household_id, household_code, province_code, commune_code, village_code, head_name, poverty_status,
         member_count, is_active
  from household;

-- the present members, without their ID numbers
create view v_registry_member as
  select member_id, household_id, position, full_name, relationship, birth_year, gender, ethnicity_code
  from household_member where left_on is null;
