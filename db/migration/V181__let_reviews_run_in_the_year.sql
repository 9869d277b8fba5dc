-- a review of a month beside the annual one: the requests of a commune that begin on the same 15th; a second part when a village's round has gone on
alter table review
  modify column campaign_id bigint null,
  add column kind varchar(10) not null default 'ANNUAL' collate utf8mb4_bin,
  add column month tinyint not null default 0,
  add column part smallint not null default 1,
  drop index uq_review_commune,
  add constraint uq_review_commune unique (commune_code, year, kind, month, part),
  add constraint ck_review_kind check (kind = 'ANNUAL' and month = 0 and campaign_id is not null or kind = 'IN_YEAR' and month between 1 and 12 and campaign_id is null);

-- a decision on one request; 0 for those of the annual review
alter table recognition_decision
  add column request_id bigint not null default 0,
  drop index uq_recognition_decision,
  add constraint uq_recognition_decision unique (review_id, kind, request_id);

-- the income form of Phụ lục VIII: 12 months, revenue and cost by source
create sequence income_sheet_seq;
create table income_sheet (
  sheet_id bigint not null,
  request_id bigint not null,
  purpose varchar(10) not null collate utf8mb4_bin,
  objection_id bigint,
  members smallint not null,
  revenue decimal(15,0) not null,
  cost decimal(15,0) not null,
  per_head decimal(15,0) not null,
  surveyor_id bigint not null,
  surveyor_name varchar(120) not null,
  filled_on date not null,
  note varchar(1000),
  constraint pk_income_sheet primary key (sheet_id),
  constraint fk_income_sheet_request foreign key (request_id) references in_year_request (request_id),
  constraint ck_income_sheet_purpose check (purpose in ('SURVEY', 'REVERIFY')),
  constraint ck_income_sheet_members check (members > 0)
);
create index ix_income_sheet_request on income_sheet (request_id, sheet_id);
create table income_line (
  sheet_id bigint not null,
  line_no smallint not null,
  source varchar(20) not null collate utf8mb4_bin,
  detail varchar(200) not null,
  revenue decimal(15,0) not null,
  cost decimal(15,0) not null,
  constraint pk_income_line primary key (sheet_id, line_no),
  constraint fk_income_line_sheet foreign key (sheet_id) references income_sheet (sheet_id),
  constraint ck_income_line check (revenue >= 0 and cost >= 0)
);

-- the result of an income form hangs at the commune's office only
create table income_posting (
  request_id bigint not null,
  attempt smallint not null,
  place_name varchar(200) not null,
  posted_on date not null,
  ends_on date not null,
  poster_name varchar(120) not null,
  witness_name varchar(120) not null,
  removed_on date,
  note varchar(500),
  confirmed_on date,
  confirmed_by varchar(60) collate utf8mb4_bin,
  constraint pk_income_posting primary key (request_id, attempt),
  constraint fk_income_posting_request foreign key (request_id) references in_year_request (request_id)
);

create sequence income_objection_seq;
create table income_objection (
  objection_id bigint not null,
  request_id bigint not null,
  complainant_name varchar(120) not null,
  phone varchar(20) collate utf8mb4_bin,
  content varchar(2000) not null,
  received_on date not null,
  due_on date not null,
  verifier_id bigint not null,
  is_overdue boolean not null default false,
  state varchar(10) not null collate utf8mb4_bin,
  conclusion varchar(2000),
  concluded_on date,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_income_objection primary key (objection_id),
  constraint fk_income_objection_request foreign key (request_id) references in_year_request (request_id),
  constraint ck_income_objection_state check (state in ('OPEN', 'UPHELD', 'REJECTED'))
);
create index ix_income_objection_request on income_objection (request_id, state);

-- one report of changes a month and commune, February to September, when there were changes
create table change_report (
  commune_code char(5) not null collate utf8mb4_bin,
  month date not null,
  province_code char(2) not null collate utf8mb4_bin,
  due_on date not null,
  number varchar(60),
  sent_on date,
  sent_by varchar(60) collate utf8mb4_bin,
  new_poor int,
  new_near_poor int,
  escapes int,
  constraint pk_change_report primary key (commune_code, month)
);
create index ix_change_report_province on change_report (province_code, month);

insert into edition_value (edition_id, value_code, name, value, unit, article, source, is_confirmed, sort_no) values
  ('2022-2026', 'RURAL_LOW_INCOME', 'Người lao động có thu nhập thấp, nông thôn', 2250000, 'VND_MONTH', 'Nghị định 30/2025/NĐ-CP', 'Nghị định 30/2025/NĐ-CP', true, 10),
  ('2022-2026', 'URBAN_LOW_INCOME', 'Người lao động có thu nhập thấp, thành thị', 3000000, 'VND_MONTH', 'Nghị định 30/2025/NĐ-CP', 'Nghị định 30/2025/NĐ-CP', true, 11),
  ('2027-2030', 'RURAL_LOW_INCOME', 'Người lao động có thu nhập thấp, nông thôn', null, 'VND_MONTH', 'Chưa có văn bản', 'Chưa tìm thấy văn bản', false, 10),
  ('2027-2030', 'URBAN_LOW_INCOME', 'Người lao động có thu nhập thấp, thành thị', null, 'VND_MONTH', 'Chưa có văn bản', 'Chưa tìm thấy văn bản', false, 11);

-- lines of 2027–2030 that no text found gives: one and a half times the income line, as in 2022–2026
update edition_value v join edition_value i on i.edition_id = v.edition_id and i.value_code = if(v.value_code like 'RURAL%', 'RURAL_INCOME', 'URBAN_INCOME')
set v.value = i.value * 1.5, v.source = 'Giả định: 1,5 lần chuẩn thu nhập hộ nghèo, như bộ chuẩn 2022–2026'
where v.edition_id = '2027-2030' and v.value is null and v.value_code in ('RURAL_MEDIUM_INCOME', 'URBAN_MEDIUM_INCOME', 'RURAL_LOW_INCOME', 'URBAN_LOW_INCOME');
