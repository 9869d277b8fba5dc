-- Formal complaints in two instances (Luật Khiếu nại; NĐ 124/2020, NĐ 155/2026) and the record of denunciations.
create table complaint_register (
  body_code varchar(5) not null collate utf8mb4_bin,
  year smallint not null,
  last_no int not null,
  constraint pk_complaint_register primary key (body_code, year)
);

create sequence complaint_seq;
create table complaint (
  complaint_id bigint not null,
  version int not null default 1,
  instance varchar(10) not null collate utf8mb4_bin,
  first_complaint_id bigint,
  body_code varchar(5) not null collate utf8mb4_bin,
  register_no int not null,
  register_year smallint not null,
  tracking_code varchar(20) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  household_id bigint not null,
  household_code varchar(20) not null collate utf8mb4_bin,
  head_name varchar(120) not null,
  complainant_name varchar(120) not null,
  plain_complainant_name varchar(120) not null collate utf8mb4_bin,
  phone varchar(20),
  email varchar(120),
  address varchar(250) not null,
  people int not null,
  others varchar(2000) not null,
  has_representative_paper boolean not null,
  is_authorised boolean not null,
  has_authorisation boolean not null,
  is_signed boolean not null,
  channel varchar(20) not null collate utf8mb4_bin,
  object_kind varchar(20) not null collate utf8mb4_bin,
  decision_number varchar(60),
  known_on date not null,
  obstacle_days int not null,
  obstacle_reason varchar(300),
  content varchar(2000) not null,
  wish varchar(600) not null,
  wanted_status varchar(20) collate utf8mb4_bin,
  is_remote boolean not null,
  received_on date not null,
  received_by bigint not null,
  state varchar(20) not null collate utf8mb4_bin,
  is_suspended boolean not null default false,
  accepted_on date,
  acceptance_number varchar(60),
  verifier_id bigint,
  verifier_role varchar(30) collate utf8mb4_bin,
  is_complex boolean not null default false,
  settle_due_on date,
  stopped_days int not null default 0,
  step_due_on date,
  withdrawn_part varchar(600),
  ended_on date,
  end_reason varchar(1000),
  constraint pk_complaint primary key (complaint_id),
  constraint uq_complaint_register unique (body_code, register_year, register_no),
  constraint uq_complaint_code unique (tracking_code),
  constraint fk_complaint_first foreign key (first_complaint_id) references complaint (complaint_id),
  constraint ck_complaint_instance check (instance in ('FIRST', 'SECOND')),
  constraint ck_complaint_second check ((instance = 'SECOND') = (first_complaint_id is not null)),
  constraint ck_complaint_state check (state in ('RECEIVED', 'VERIFYING', 'DIALOGUE', 'SETTLING', 'SETTLED', 'IN_FORCE', 'REFUSED', 'TERMINATED', 'APPEALED')),
  constraint ck_complaint_end check ((ended_on is null) = (state not in ('IN_FORCE', 'REFUSED', 'TERMINATED', 'APPEALED'))),
  constraint ck_complaint_accepted check (accepted_on is null or acceptance_number is not null),
  constraint ck_complaint_reason check (state not in ('REFUSED', 'TERMINATED') or end_reason is not null)
);
create index ix_complaint_appeal on complaint (first_complaint_id);
create index ix_complaint_province on complaint (province_code, complaint_id);
create index ix_complaint_commune on complaint (commune_code, complaint_id);
create index ix_complaint_village on complaint (village_code, received_on);
create index ix_complaint_household on complaint (household_id, complaint_id);
create index ix_complaint_open on complaint (ended_on, complaint_id);

-- every term that was set, by whose rule, and when it was met; the term of a suspended settlement has no last day
create sequence complaint_term_seq;
create table complaint_term (
  term_id bigint not null,
  complaint_id bigint not null,
  deadline_rule varchar(40) not null collate utf8mb4_bin,
  kind varchar(20) not null collate utf8mb4_bin,
  from_on date not null,
  stopped_days int not null default 0,
  due_on date,
  done_on date,
  cancelled_on date,
  constraint pk_complaint_term primary key (term_id),
  constraint fk_complaint_term foreign key (complaint_id) references complaint (complaint_id),
  constraint ck_complaint_term_kind check (kind in ('ACCEPTANCE', 'SETTLEMENT', 'SENDING', 'PUBLICATION', 'EFFECT', 'INTERIM_SENDING'))
);
create index ix_complaint_term on complaint_term (complaint_id, kind);
create index ix_complaint_term_open on complaint_term (done_on, cancelled_on, term_id);

create table complaint_complexity (
  complaint_id bigint not null,
  number varchar(60) not null,
  issued_on date not null,
  reasons varchar(200) not null collate utf8mb4_bin,
  attachment_id bigint not null,
  constraint pk_complaint_complexity primary key (complaint_id),
  constraint fk_complaint_complexity foreign key (complaint_id) references complaint (complaint_id)
);

create table complaint_verification (
  complaint_id bigint not null,
  verified_on date not null,
  places varchar(300) not null,
  report varchar(2000) not null,
  proposal varchar(600) not null,
  positions_differ boolean not null,
  verifier_id bigint not null,
  constraint pk_complaint_verification primary key (complaint_id),
  constraint fk_complaint_verification foreign key (complaint_id) references complaint (complaint_id)
);

create table complaint_dialogue (
  complaint_id bigint not null,
  notice_on date not null,
  planned_on date not null,
  place varchar(200) not null,
  led_by varchar(120) not null,
  is_delegated boolean not null,
  held_on date,
  is_absent boolean not null default false,
  result varchar(2000),
  constraint pk_complaint_dialogue primary key (complaint_id),
  constraint fk_complaint_dialogue foreign key (complaint_id) references complaint (complaint_id)
);

create table complaint_settlement (
  complaint_id bigint not null,
  result varchar(20) not null collate utf8mb4_bin,
  number varchar(60) not null,
  settled_on date not null,
  settled_by bigint not null,
  reason varchar(2000) not null,
  status_before varchar(20) not null collate utf8mb4_bin,
  status_after varchar(20) collate utf8mb4_bin,
  sent_on date,
  sending_note varchar(300),
  published_on date,
  publication_place varchar(300),
  in_force_on date,
  constraint pk_complaint_settlement primary key (complaint_id),
  constraint fk_complaint_settlement foreign key (complaint_id) references complaint (complaint_id),
  constraint ck_complaint_settlement check (result in ('RIGHT', 'PARTLY_RIGHT', 'WRONG'))
);

create sequence complaint_interim_seq;
create table complaint_interim (
  interim_id bigint not null,
  complaint_id bigint not null,
  kind varchar(20) not null collate utf8mb4_bin,
  number varchar(60) not null,
  issued_on date not null,
  reason varchar(600) not null,
  term_id bigint not null,
  sent_on date,
  constraint pk_complaint_interim primary key (interim_id),
  constraint fk_complaint_interim foreign key (complaint_id) references complaint (complaint_id),
  constraint ck_complaint_interim check (kind in ('SUSPENSION', 'CONTINUATION', 'TERMINATION'))
);
create index ix_complaint_interim on complaint_interim (complaint_id, interim_id);

create sequence complaint_event_seq;
create table complaint_event (
  event_id bigint not null,
  complaint_id bigint not null,
  happened_on date not null,
  what varchar(200) not null,
  detail varchar(600) not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_complaint_event primary key (event_id),
  constraint fk_complaint_event foreign key (complaint_id) references complaint (complaint_id)
);
create index ix_complaint_event on complaint_event (complaint_id, event_id);

create sequence denunciation_seq;
create table denunciation (
  denunciation_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  received_on date not null,
  summary varchar(2000) not null,
  about varchar(200) not null,
  routed_to varchar(200) not null,
  routed_on date not null,
  document_number varchar(60) not null,
  recorded_by bigint not null,
  recorded_at datetime(3) not null,
  constraint pk_denunciation primary key (denunciation_id)
);
create index ix_denunciation_commune on denunciation (commune_code, denunciation_id);
create index ix_denunciation_province on denunciation (province_code, denunciation_id);

insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('COMPLAINT_ACCEPTANCE_OLD', 'Thụ lý khiếu nại nhận trước 01/7/2026', 10, 'WORKING_DAYS', 'NĐ 124/2020/NĐ-CP, Điều 16', true);

-- a settlement may take a certificate back or give one outside a review
alter table certificate modify review_id bigint, modify decision_id bigint, modify case_id bigint,
  add column settlement_number varchar(60), add column revoked_on date, add column revoked_by varchar(60),
  add constraint ck_certificate_source check (decision_id is not null or settlement_number is not null);
