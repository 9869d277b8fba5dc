-- a list put up in public; frozen when made. A second posting of the results of re-verification points to the first.
create sequence posting_seq;
create table posting (
  posting_id bigint not null,
  version int not null default 1,
  root_posting_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  subject_id bigint not null,
  title varchar(300) not null,
  place_name varchar(200) not null,
  list_hash char(64) not null collate utf8mb4_bin,
  state varchar(20) not null collate utf8mb4_bin,
  attempt int not null default 1,
  term_from_on date,
  ends_on date,
  frozen_at datetime(3) not null,
  confirmed_at datetime(3),
  confirmed_by varchar(60) collate utf8mb4_bin,
  closed_at datetime(3),
  constraint pk_posting primary key (posting_id),
  constraint ck_posting_kind check (kind in ('FIRST', 'SECOND')),
  constraint ck_posting_state check (state in ('FROZEN', 'POSTED', 'BROKEN', 'WAITING', 'ENDED', 'CLOSED'))
);
create index ix_posting_root on posting (root_posting_id, posting_id);
create index ix_posting_subject on posting (subject_id);
create index ix_posting_commune on posting (commune_code, state);

-- only the personal data that may be posted: name, village, class
create table posting_line (
  posting_id bigint not null,
  line_no int not null,
  household_id bigint not null,
  case_id bigint not null,
  head_name varchar(120) not null,
  village_name varchar(100) not null,
  poverty_status varchar(20) not null collate utf8mb4_bin,
  constraint pk_posting_line primary key (posting_id, line_no),
  constraint fk_posting_line_posting foreign key (posting_id) references posting (posting_id)
);
create index ix_posting_line_household on posting_line (household_id);

create sequence posting_place_seq;
create table posting_place (
  posting_place_id bigint not null,
  posting_id bigint not null,
  attempt int not null,
  place varchar(20) not null collate utf8mb4_bin,
  place_name varchar(200) not null,
  posted_on date not null,
  poster_name varchar(120) not null,
  witness_name varchar(120) not null,
  loudspeaker varchar(300),
  note varchar(500),
  removed_on date,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_posting_place primary key (posting_place_id),
  constraint uq_posting_place unique (posting_id, attempt, place),
  constraint fk_posting_place_posting foreign key (posting_id) references posting (posting_id),
  constraint ck_posting_place check (place in ('VILLAGE_HOUSE', 'COMMUNE_OFFICE'))
);

create sequence objection_seq;
create table objection (
  objection_id bigint not null,
  version int not null default 1,
  posting_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  kind varchar(20) not null collate utf8mb4_bin,
  channel varchar(20) not null collate utf8mb4_bin,
  household_id bigint not null,
  head_name varchar(120) not null,
  complainant_name varchar(120) not null,
  complainant_phone varchar(20) collate utf8mb4_bin,
  content varchar(2000) not null,
  received_on date not null,
  is_late boolean not null,
  late_reason varchar(500),
  due_on date,
  state varchar(20) not null collate utf8mb4_bin,
  status_before varchar(20) collate utf8mb4_bin,
  status_after varchar(20) collate utf8mb4_bin,
  conclusion varchar(2000),
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  concluded_at datetime(3),
  constraint pk_objection primary key (objection_id),
  constraint fk_objection_posting foreign key (posting_id) references posting (posting_id),
  constraint ck_objection_kind check (kind in ('LEFT_OUT', 'WRONGLY_IN', 'WRONG_DATA')),
  constraint ck_objection_state check (state in ('OPEN', 'LATE', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  constraint ck_objection_late check (not is_late or late_reason is not null)
);
create index ix_objection_posting on objection (posting_id, state);
create index ix_objection_commune on objection (commune_code, state);
