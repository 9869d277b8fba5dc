create sequence import_run_seq;

-- one reading of a list; nothing of it is in the register before it is applied
create table import_run (
  import_run_id bigint not null,
  file_name varchar(255) not null,
  province_code char(2) not null collate utf8mb4_bin,
  state varchar(10) not null collate utf8mb4_bin,
  row_count int not null,
  household_count int not null,
  member_count int not null,
  new_count int not null,
  changed_count int not null,
  unchanged_count int not null,
  rejected_rows int not null,
  problem_count int not null,
  created_by varchar(60) not null collate utf8mb4_bin,
  created_at datetime(3) not null,
  applied_at datetime(3),
  constraint pk_import_run primary key (import_run_id),
  constraint ck_import_run_state check (state in ('STAGED', 'APPLIED'))
);

-- a household of the list, understood
create table import_household (
  import_run_id bigint not null,
  household_no int not null,
  outcome varchar(10) not null collate utf8mb4_bin,
  household_id bigint,
  province_code char(2) collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  village_name varchar(100),
  plain_village varchar(100) collate utf8mb4_bin,
  head_name varchar(120),
  plain_head_name varchar(120) collate utf8mb4_bin,
  head_gender varchar(10) collate utf8mb4_bin,
  head_birth_on date,
  head_birth_year smallint,
  head_citizen_id char(12) collate utf8mb4_bin,
  ethnicity_code char(2) collate utf8mb4_bin,
  is_ethnic_minority boolean not null,
  lacks_labour boolean not null,
  has_meritorious_member boolean not null,
  causes varchar(30) not null collate utf8mb4_bin,
  poverty_status varchar(20) collate utf8mb4_bin,
  class_year smallint,
  a_score smallint,
  b_score smallint,
  decision_number varchar(60),
  decided_on date,
  transition varchar(40) not null collate utf8mb4_bin,
  fingerprint char(64) not null collate utf8mb4_bin,
  constraint pk_import_household primary key (import_run_id, household_no),
  constraint ck_import_household_outcome check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'REJECTED'))
);
create index ix_import_household_household on import_household (import_run_id, household_id);

-- a row of the list: its texts as they were, and the person they were understood as
create table import_row (
  import_run_id bigint not null,
  row_no int not null,
  household_no int not null,
  sheet varchar(60) not null,
  sheet_row int not null,
  is_rejected boolean not null,
  raw text not null,
  position smallint not null,
  full_name varchar(120),
  plain_name varchar(120) collate utf8mb4_bin,
  relationship varchar(20) collate utf8mb4_bin,
  birth_on date,
  birth_year smallint,
  gender varchar(10) collate utf8mb4_bin,
  citizen_id char(12) collate utf8mb4_bin,
  ethnicity_code char(2) collate utf8mb4_bin,
  member_id bigint,
  constraint pk_import_row primary key (import_run_id, row_no)
);
create index ix_import_row_household on import_row (import_run_id, household_no);

create table import_problem (
  import_run_id bigint not null,
  problem_no int not null,
  sheet varchar(60) not null,
  sheet_row int not null,
  column_letter varchar(3) not null collate utf8mb4_bin,
  column_name varchar(60) not null,
  value varchar(200) not null,
  what varchar(300) not null,
  how varchar(300) not null,
  severity varchar(10) not null collate utf8mb4_bin,
  constraint pk_import_problem primary key (import_run_id, problem_no)
);
create index ix_import_problem_row on import_problem (import_run_id, sheet_row);
