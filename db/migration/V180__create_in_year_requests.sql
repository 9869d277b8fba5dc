-- requests in the year: poor and near-poor, escape, medium living standard, low-income worker; the id is the business key of their process
create sequence in_year_request_seq;

-- a disaster whose households are taken in with reduced forms
create sequence disaster_batch_seq;
create table disaster_batch (
  batch_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  event_name varchar(200) not null,
  happened_on date not null,
  basis varchar(300) not null,
  households int not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_disaster_batch primary key (batch_id)
);
create index ix_disaster_batch_commune on disaster_batch (commune_code, batch_id);

create table in_year_request (
  request_id bigint not null,
  version int not null default 1,
  tracking_code varchar(20) not null collate utf8mb4_bin,
  kind varchar(12) not null collate utf8mb4_bin,
  channel varchar(10) not null collate utf8mb4_bin,
  state varchar(12) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  household_id bigint,
  batch_id bigint,
  head_name varchar(120) not null,
  plain_head_name varchar(120) not null collate utf8mb4_bin,
  worker_name varchar(120),
  requester_name varchar(120) not null,
  phone varchar(20) collate utf8mb4_bin,
  email varchar(120) collate utf8mb4_bin,
  content varchar(2000) not null,
  received_on date not null,
  screened_on date,
  screened_by bigint,
  ticks varchar(40) collate utf8mb4_bin,
  is_listed boolean,
  screening_reasons varchar(2000),
  enumerator_id bigint,
  starts_on date,
  due_on date,
  is_extended boolean not null default false,
  is_escalated boolean not null default false,
  village_review_id bigint,
  case_id bigint,
  status_before varchar(20) collate utf8mb4_bin,
  status_after varchar(20) collate utf8mb4_bin,
  per_head_income decimal(15,0),
  line_amount decimal(15,0),
  outcome_reasons varchar(2000),
  decision_number varchar(60),
  decided_on date,
  signer_id bigint,
  signer_name varchar(120),
  ended_on date,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_in_year_request primary key (request_id),
  constraint uq_in_year_request_code unique (tracking_code),
  constraint fk_in_year_request_batch foreign key (batch_id) references disaster_batch (batch_id),
  constraint ck_in_year_request_kind check (kind in ('POVERTY', 'ESCAPE', 'MEDIUM', 'LOW_INCOME')),
  constraint ck_in_year_request_channel check (channel in ('DESK', 'POST', 'BOARD', 'BATCH')),
  constraint ck_in_year_request_state check (state in ('RECEIVED', 'SCREENING', 'ASSIGNING', 'WAITING', 'REVIEWING', 'POSTED', 'DECIDING', 'REFUSING', 'RECOGNISED', 'REFUSED', 'WITHDRAWN')),
  constraint ck_in_year_request_end check ((ended_on is null) = (state not in ('RECOGNISED', 'REFUSED', 'WITHDRAWN'))),
  constraint ck_in_year_request_reasons check (state <> 'REFUSED' or outcome_reasons is not null),
  constraint ck_in_year_request_worker check (kind <> 'LOW_INCOME' or worker_name is not null)
);
create index ix_in_year_request_commune on in_year_request (commune_code, state, request_id);
create index ix_in_year_request_province on in_year_request (province_code, request_id);
create index ix_in_year_request_village on in_year_request (village_code, request_id);
create index ix_in_year_request_household on in_year_request (household_id);
create index ix_in_year_request_round on in_year_request (village_review_id);
create index ix_in_year_request_batch on in_year_request (batch_id);
create index ix_in_year_request_open on in_year_request (ended_on, due_on);

-- why a request may take longer than 15 days, with the objection that says so
create table in_year_extension (
  request_id bigint not null,
  objection_id bigint not null,
  reason varchar(300) not null,
  due_before date not null,
  due_after date not null,
  recorded_at datetime(3) not null,
  constraint pk_in_year_extension primary key (request_id, objection_id),
  constraint fk_in_year_extension_request foreign key (request_id) references in_year_request (request_id)
);

-- papers still owed for a request that was taken in with a reduced form
create table in_year_owed_form (
  request_id bigint not null,
  form varchar(20) not null collate utf8mb4_bin,
  done_on date,
  done_by varchar(60) collate utf8mb4_bin,
  note varchar(500),
  constraint pk_in_year_owed_form primary key (request_id, form),
  constraint fk_in_year_owed_form_request foreign key (request_id) references in_year_request (request_id),
  constraint ck_in_year_owed_form check (form in ('REQUEST_FORM', 'SCREENING', 'MEMBERS', 'DAMAGE'))
);

insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('IN_YEAR_EXTENSION', 'Rà soát thường xuyên: gia hạn do phúc tra theo khiếu nại, kể từ ngày nhận ý kiến', 13, 'WORKING_DAYS', 'Cộng phúc tra 7 và niêm yết 3 ngày làm việc (QĐ 24/2021/QĐ-TTg), thêm 3 ngày để dán, xác nhận, ký; không văn bản nào ấn định', false),
  ('INCOME_EXTENSION', 'Xác định thu nhập: gia hạn do phúc tra theo khiếu nại, kể từ ngày nhận ý kiến', 8, 'WORKING_DAYS', 'Cộng phúc tra 3 ngày làm việc (thủ tục 1.011609, 3.000412) và phần niêm yết còn lại; không văn bản nào ấn định', false);
