-- settings of the installation: demo mode, clock offset
create table app_setting (
  name varchar(60) not null collate utf8mb4_bin,
  value varchar(500) not null,
  constraint pk_app_setting primary key (name)
);

-- public holidays, and working days swapped onto a Saturday or Sunday
create table holiday (
  holiday_on date not null,
  kind varchar(10) not null collate utf8mb4_bin,
  name varchar(200) not null,
  source varchar(300) not null,
  is_confirmed boolean not null,
  constraint pk_holiday primary key (holiday_on),
  constraint ck_holiday_kind check (kind in ('OFF', 'WORK'))
);

-- every legal term: a number, its unit, its article
create table deadline_rule (
  deadline_rule varchar(60) not null collate utf8mb4_bin,
  name varchar(200) not null,
  amount int not null,
  unit varchar(20) not null collate utf8mb4_bin,
  article varchar(300) not null,
  is_confirmed boolean not null,
  constraint pk_deadline_rule primary key (deadline_rule),
  constraint ck_deadline_rule_unit check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS')),
  constraint ck_deadline_rule_amount check (amount > 0)
);

-- what a late holiday decision moved
create sequence deadline_move_seq;
create table deadline_move (
  deadline_move_id bigint not null,
  object_type varchar(60) not null collate utf8mb4_bin,
  object_id varchar(64) not null collate utf8mb4_bin,
  deadline_rule varchar(60) not null collate utf8mb4_bin,
  old_due_on date not null,
  new_due_on date not null,
  reason varchar(300) not null,
  moved_at datetime(3) not null,
  constraint pk_deadline_move primary key (deadline_move_id)
);

create sequence audit_entry_seq;
create table audit_entry (
  audit_entry_id bigint not null,
  recorded_at datetime(3) not null,
  actor varchar(60) not null collate utf8mb4_bin,
  action varchar(60) not null collate utf8mb4_bin,
  kind varchar(10) not null collate utf8mb4_bin,
  object_type varchar(60) not null collate utf8mb4_bin,
  object_id varchar(64) not null collate utf8mb4_bin,
  province_code char(2) collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  detail text not null,
  constraint pk_audit_entry primary key (audit_entry_id),
  constraint ck_audit_entry_kind check (kind in ('WRITE', 'READ', 'EXPORT', 'SIGN_IN'))
);
create index ix_audit_entry_object on audit_entry (object_type, object_id);
create index ix_audit_entry_commune on audit_entry (commune_code, recorded_at);

-- the chain over the entries, written by one job after they are committed, so that writers never wait for each other
create table audit_seal (
  seal_no bigint not null,
  audit_entry_id bigint not null,
  hash char(64) not null collate utf8mb4_bin,
  sealed_at datetime(3) not null,
  constraint pk_audit_seal primary key (seal_no),
  constraint uq_audit_seal_entry unique (audit_entry_id)
);

create sequence attachment_seq;
create table attachment (
  attachment_id bigint not null,
  object_type varchar(60) not null collate utf8mb4_bin,
  object_id varchar(64) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  content longblob not null,
  sha256 char(64) not null collate utf8mb4_bin,
  added_by varchar(60) not null collate utf8mb4_bin,
  added_at datetime(3) not null,
  constraint pk_attachment primary key (attachment_id)
);
create index ix_attachment_object on attachment (object_type, object_id);
