-- An import tells by name what it would do, asks where it cannot tell two of one plain name apart, and takes nothing out without a yes.
create table if not exists import_village (
  import_run_id bigint not null,
  village_no int not null,
  commune_code char(5) not null collate utf8mb4_bin,
  former_code varchar(5) not null default '' collate utf8mb4_bin,
  former_name varchar(100) not null default '',
  name varchar(100) not null,
  new_name varchar(160) not null default '',
  village_code char(8) collate utf8mb4_bin,
  same_as int,
  is_open boolean not null default false,
  constraint pk_import_village primary key (import_run_id, village_no)
);

-- a value or person of a household on file that applying would change; EMPTY and LEAVE only with a yes
create table if not exists import_change (
  import_run_id bigint not null,
  change_no int not null,
  household_no int not null,
  household_id bigint not null,
  member_id bigint,
  kind varchar(10) not null collate utf8mb4_bin,
  field varchar(20) not null collate utf8mb4_bin,
  person varchar(120) not null default '',
  old_text varchar(300) not null default '',
  new_text varchar(300) not null default '',
  constraint pk_import_change primary key (import_run_id, change_no),
  constraint ck_import_change_kind check (kind in ('ADD', 'CHANGE', 'EMPTY', 'LEAVE'))
);
create index if not exists ix_import_change_kind on import_change (import_run_id, kind, household_no);
create index if not exists ix_import_change_member on import_change (import_run_id, member_id);

-- is it the same one or another; the subject is a village, household or row of the list
create table if not exists import_question (
  import_run_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  subject_no int not null,
  about varchar(300) not null,
  answer varchar(20) not null default '' collate utf8mb4_bin,
  constraint pk_import_question primary key (import_run_id, kind, subject_no),
  constraint ck_import_question_kind check (kind in ('VILLAGE', 'HOUSEHOLD', 'PERSON'))
);
create table if not exists import_option (
  import_run_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  subject_no int not null,
  option_no int not null,
  target varchar(20) not null collate utf8mb4_bin,
  label varchar(300) not null,
  constraint pk_import_option primary key (import_run_id, kind, subject_no, option_no)
);
create table if not exists import_answer (
  import_run_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  subject_no int not null,
  target varchar(20) not null collate utf8mb4_bin,
  answered_by varchar(60) not null collate utf8mb4_bin,
  answered_at datetime(3) not null,
  constraint pk_import_answer primary key (import_run_id, kind, subject_no)
);

-- whom a household or row of the list was found to be
create table if not exists import_match (
  import_run_id bigint not null,
  household_no int not null,
  row_no int not null default 0,
  target_id bigint,
  keeps_name boolean not null default false,
  is_held boolean not null default false,
  constraint pk_import_match primary key (import_run_id, household_no, row_no)
);

alter table import_household
  add column if not exists village_no int,
  add column if not exists is_year_stated boolean not null default true,
  add column if not exists blanks varchar(120) not null default '' collate utf8mb4_bin,
  modify column is_ethnic_minority boolean,
  modify column lacks_labour boolean,
  modify column has_meritorious_member boolean,
  modify column causes varchar(30) collate utf8mb4_bin,
  drop column if exists fingerprint,
  drop column if exists plain_village,
  drop constraint if exists ck_import_household_outcome,
  add constraint ck_import_household_outcome check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'ASKED', 'REJECTED'));
alter table import_row
  add column if not exists blanks varchar(120) not null default '' collate utf8mb4_bin,
  add column if not exists keeps_name boolean not null default false,
  add column if not exists is_held boolean not null default false;
alter table import_run
  add column if not exists asked_count int not null default 0,
  add column if not exists may_leave boolean not null default false,
  add column if not exists may_empty boolean not null default false;

-- a village is its whole name: Khe Da and Khe Đá are two, and so are "Thôn 1" of two communes that became one
alter table village
  add column if not exists former_code varchar(5) not null default '' collate utf8mb4_bin,
  add column if not exists name_key varchar(255) collate utf8mb4_bin;
create index if not exists ix_village_plain on village (commune_code, plain_name);
alter table village drop index if exists uq_village_name;
create unique index if not exists uq_village_name_key on village (commune_code, name_key);

-- a list read before this release cannot be applied any more: it does not say what it leaves out
delete from import_household where import_run_id in (select import_run_id from import_run where state = 'STAGED') and village_no is null;
