-- a person's store on a device: two people on one phone are two devices
create table field_device (
  device_id char(36) not null collate utf8mb4_bin,
  user_id bigint not null,
  label varchar(200) not null,
  registered_at datetime(3) not null,
  pulled_at datetime(3),
  pushed_at datetime(3),
  complete_at datetime(3),
  waiting int not null default 0,
  constraint pk_field_device primary key (device_id)
);
create index ix_field_device_user on field_device (user_id);

-- what a device holds after a pull: part → hash, so that the next pull brings only what changed
create sequence field_cursor_seq;
create table field_cursor (
  device_id char(36) not null collate utf8mb4_bin,
  cursor_id bigint not null,
  marks mediumtext not null,
  made_at datetime(3) not null,
  constraint pk_field_cursor primary key (device_id, cursor_id)
);

-- one row for each record that ever came in; the key is the device's, so that a repeated record finds its receipt
create table field_receipt (
  user_id bigint not null,
  record_key char(36) not null collate utf8mb4_bin,
  device_id char(36) not null collate utf8mb4_bin,
  seq bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  payload_sha256 char(64) not null collate utf8mb4_bin,
  state varchar(10) not null collate utf8mb4_bin,
  reason varchar(1000) not null default '',
  subject varchar(200) not null default '',
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  result_id bigint,
  made_at datetime(3) not null,
  received_at datetime(3) not null,
  constraint pk_field_receipt primary key (user_id, record_key),
  constraint ck_field_receipt_kind check (kind in ('SHEET', 'VISIT', 'PHOTO')),
  constraint ck_field_receipt_state check (state in ('ACCEPTED', 'CONFLICT', 'REJECTED'))
);
create index ix_field_receipt_commune on field_receipt (commune_code, state, received_at);
create index ix_field_receipt_province on field_receipt (province_code, state, received_at);
create index ix_field_receipt_received on field_receipt (user_id, received_at);

-- rejected and conflicting records as they came, never deleted
create table field_quarantine (
  user_id bigint not null,
  record_key char(36) not null collate utf8mb4_bin,
  media_type varchar(100) not null,
  payload longblob not null,
  constraint pk_field_quarantine primary key (user_id, record_key),
  constraint fk_field_quarantine_receipt foreign key (user_id, record_key) references field_receipt (user_id, record_key)
);

-- the answers of a sheet as last seen here, each with its version; the row is the lock of the sheet
create table field_sheet (
  case_id bigint not null,
  held mediumtext not null,
  constraint pk_field_sheet primary key (case_id)
);

-- every change of an answer since; device null: on a screen of the system
create table field_change (
  case_id bigint not null,
  field varchar(20) not null collate utf8mb4_bin,
  version int not null,
  value_before varchar(60) collate utf8mb4_bin,
  value_after varchar(60) collate utf8mb4_bin,
  device_id char(36) collate utf8mb4_bin,
  seq bigint,
  base int,
  record_key char(36) collate utf8mb4_bin,
  user_id bigint,
  changed_at datetime(3) not null,
  constraint pk_field_change primary key (case_id, field, version)
);

-- the same answer changed on both sides: waits for a person
create sequence field_conflict_seq;
create table field_conflict (
  conflict_id bigint not null,
  version int not null default 1,
  case_id bigint not null,
  household_id bigint not null,
  head_name varchar(120) not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  user_id bigint not null,
  wants_submit boolean not null,
  state varchar(10) not null collate utf8mb4_bin,
  opened_at datetime(3) not null,
  resolved_by bigint,
  resolved_at datetime(3),
  constraint pk_field_conflict primary key (conflict_id),
  constraint ck_field_conflict_state check (state in ('OPEN', 'RESOLVED'))
);
create index ix_field_conflict_case on field_conflict (case_id, state);

create table field_conflict_value (
  conflict_id bigint not null,
  field varchar(20) not null collate utf8mb4_bin,
  record_key char(36) not null collate utf8mb4_bin,
  device_id char(36) not null collate utf8mb4_bin,
  seq bigint not null,
  device_value varchar(60) not null collate utf8mb4_bin,
  server_value varchar(60) collate utf8mb4_bin,
  made_at datetime(3) not null,
  chosen_value varchar(60) collate utf8mb4_bin,
  constraint pk_field_conflict_value primary key (conflict_id, field, record_key),
  constraint fk_field_conflict_value_conflict foreign key (conflict_id) references field_conflict (conflict_id)
);
