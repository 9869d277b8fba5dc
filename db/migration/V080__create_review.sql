-- the province opens a year
create sequence review_campaign_seq;
create table review_campaign (
  campaign_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  year smallint not null,
  edition_id varchar(20) not null collate utf8mb4_bin,
  next_edition_id varchar(20) collate utf8mb4_bin,
  opens_on date not null,
  closes_on date not null,
  list_by date not null,
  survey_by date not null,
  meeting_by date not null,
  report_by date not null,
  decision_by date not null,
  opened_by varchar(60) not null collate utf8mb4_bin,
  opened_at datetime(3) not null,
  constraint pk_review_campaign primary key (campaign_id),
  constraint uq_review_campaign_year unique (province_code, year)
);

-- one commune's review; its id is the business key of annual-review
create sequence review_seq;
create table review (
  review_id bigint not null,
  version int not null default 1,
  campaign_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  year smallint not null,
  edition_id varchar(20) not null collate utf8mb4_bin,
  area_type varchar(10) not null collate utf8mb4_bin,
  step varchar(20) not null collate utf8mb4_bin,
  is_late boolean not null default false,
  list_closed_on date,
  report_number varchar(60),
  reported_on date,
  opinion_due_on date,
  decided_on date,
  closed_at datetime(3),
  constraint pk_review primary key (review_id),
  constraint uq_review_commune unique (commune_code, year),
  constraint fk_review_campaign foreign key (campaign_id) references review_campaign (campaign_id),
  constraint ck_review_step check (step in ('LISTING', 'ASSIGNING', 'VILLAGES', 'CONSOLIDATING', 'REPORTING', 'OPINION', 'SIGNING', 'CERTIFYING', 'DONE'))
);
create index ix_review_province on review (province_code, year);

-- one village's part; its id is the business key of village-review
create sequence village_review_seq;
create table village_review (
  village_review_id bigint not null,
  version int not null default 1,
  review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  village_name varchar(100) not null,
  step varchar(20) not null collate utf8mb4_bin,
  round int not null default 1,
  posting_id bigint,
  finished_on date,
  constraint pk_village_review primary key (village_review_id),
  constraint uq_village_review unique (review_id, village_code),
  constraint fk_village_review_review foreign key (review_id) references review (review_id),
  constraint ck_village_review_step check (step in ('WAITING', 'SURVEY', 'MEETING', 'POSTING', 'FINISHED'))
);
create index ix_village_review_village on village_review (village_code);

-- one household on the list of a review
create sequence review_case_seq;
create table review_case (
  case_id bigint not null,
  version int not null default 1,
  review_id bigint not null,
  village_review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  household_id bigint not null,
  head_name varchar(120) not null,
  member_count smallint not null,
  source varchar(10) not null collate utf8mb4_bin,
  state varchar(10) not null collate utf8mb4_bin,
  enumerator_id bigint,
  status_before varchar(20) not null collate utf8mb4_bin,
  a_score smallint,
  b_score smallint,
  deprivations varchar(40) not null default '' collate utf8mb4_bin,
  draft_status varchar(20) collate utf8mb4_bin,
  next_status varchar(20) collate utf8mb4_bin,
  posted_status varchar(20) collate utf8mb4_bin,
  objected_status varchar(20) collate utf8mb4_bin,
  approved_status varchar(20) collate utf8mb4_bin,
  surveyed_by bigint,
  surveyed_on date,
  constraint pk_review_case primary key (case_id),
  constraint uq_review_case_household unique (review_id, household_id),
  constraint fk_review_case_village_review foreign key (village_review_id) references village_review (village_review_id),
  constraint ck_review_case_source check (source in ('REGISTER', 'APPLICANT', 'OBJECTION')),
  constraint ck_review_case_state check (state in ('LISTED', 'SURVEYED', 'AGREED', 'FINAL'))
);
create index ix_review_case_village_review on review_case (village_review_id, state);
create index ix_review_case_enumerator on review_case (enumerator_id, state, village_code);
create index ix_review_case_household on review_case (household_id);
create index ix_review_case_commune on review_case (commune_code, review_id);

-- applicants screened with Phiếu A, listed or refused in writing
create sequence applicant_seq;
create table applicant (
  applicant_id bigint not null,
  review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  household_id bigint not null,
  head_name varchar(120) not null,
  applied_on date not null,
  ticks varchar(40) not null collate utf8mb4_bin,
  is_listed boolean not null,
  reasons varchar(2000) not null,
  reply_number varchar(60),
  reply_on date,
  screened_by varchar(60) not null collate utf8mb4_bin,
  screened_at datetime(3) not null,
  constraint pk_applicant primary key (applicant_id),
  constraint uq_applicant unique (review_id, household_id)
);
create index ix_applicant_commune on applicant (commune_code, review_id);

-- a filled survey sheet; the answers as they were given, with the scores computed then
create sequence survey_sheet_seq;
create table survey_sheet (
  sheet_id bigint not null,
  version int not null default 1,
  case_id bigint not null,
  household_id bigint not null,
  year smallint not null,
  purpose varchar(15) not null collate utf8mb4_bin,
  objection_id bigint,
  round int not null,
  state varchar(10) not null collate utf8mb4_bin,
  answers text not null,
  a_score smallint,
  b_score smallint,
  deprivations varchar(40) not null default '' collate utf8mb4_bin,
  status varchar(20) collate utf8mb4_bin,
  surveyor_id bigint not null,
  saved_at datetime(3) not null,
  submitted_at datetime(3),
  constraint pk_survey_sheet primary key (sheet_id),
  constraint fk_survey_sheet_case foreign key (case_id) references review_case (case_id),
  constraint ck_survey_sheet_purpose check (purpose in ('SURVEY', 'REVERIFY')),
  constraint ck_survey_sheet_state check (state in ('DRAFT', 'SUBMITTED'))
);
create index ix_survey_sheet_case on survey_sheet (case_id, sheet_id);
create index ix_survey_sheet_household on survey_sheet (household_id, year);

create sequence village_meeting_seq;
create table village_meeting (
  meeting_id bigint not null,
  village_review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  round int not null,
  held_on date not null,
  place varchar(200) not null,
  chair_name varchar(120) not null,
  secretary_name varchar(120) not null,
  household_rep_name varchar(120) not null,
  observer_name varchar(120),
  attending int not null,
  comments varchar(2000) not null,
  is_approved boolean not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_village_meeting primary key (meeting_id),
  constraint uq_village_meeting unique (village_review_id, round),
  constraint ck_village_meeting_officers check (chair_name <> secretary_name)
);
create table meeting_attendance (
  meeting_id bigint not null,
  role varchar(20) not null collate utf8mb4_bin,
  number int not null,
  constraint pk_meeting_attendance primary key (meeting_id, role),
  constraint fk_meeting_attendance_meeting foreign key (meeting_id) references village_meeting (meeting_id)
);
create table meeting_vote (
  meeting_id bigint not null,
  case_id bigint not null,
  a_score smallint not null,
  b_score smallint not null,
  status varchar(20) not null collate utf8mb4_bin,
  agree int not null,
  is_approved boolean not null,
  note varchar(500),
  constraint pk_meeting_vote primary key (meeting_id, case_id),
  constraint fk_meeting_vote_meeting foreign key (meeting_id) references village_meeting (meeting_id)
);
create index ix_meeting_vote_case on meeting_vote (case_id);

-- what the Fatherland Front's monitor saw at a meeting
create sequence observation_seq;
create table observation (
  observation_id bigint not null,
  village_review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  observed_on date not null,
  content varchar(2000) not null,
  is_proper boolean not null,
  observer_id bigint not null,
  observer_name varchar(120) not null,
  recorded_at datetime(3) not null,
  constraint pk_observation primary key (observation_id)
);
create index ix_observation_village_review on observation (village_review_id);

-- re-verification of one objection; the objection's id is the business key of reverification
create table reverification (
  objection_id bigint not null,
  version int not null default 1,
  review_id bigint not null,
  case_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  verifier_id bigint,
  partner_name varchar(120),
  sheet_id bigint,
  is_overdue boolean not null default false,
  concluded_by varchar(60) collate utf8mb4_bin,
  constraint pk_reverification primary key (objection_id),
  constraint fk_reverification_case foreign key (case_id) references review_case (case_id)
);
create index ix_reverification_case on reverification (case_id);

-- the province's written answer; several when it asked for corrections
create sequence province_opinion_seq;
create table province_opinion (
  opinion_id bigint not null,
  review_id bigint not null,
  round int not null,
  report_number varchar(60) not null,
  reported_on date not null,
  due_on date not null,
  is_reminded boolean not null default false,
  is_escalated boolean not null default false,
  number varchar(60),
  answered_on date,
  is_agreed boolean,
  content varchar(4000),
  village_codes varchar(1000) collate utf8mb4_bin,
  answered_by varchar(60) collate utf8mb4_bin,
  constraint pk_province_opinion primary key (opinion_id),
  constraint uq_province_opinion unique (review_id, round)
);

create sequence recognition_decision_seq;
create table recognition_decision (
  decision_id bigint not null,
  review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  kind varchar(10) not null collate utf8mb4_bin,
  number varchar(60) not null,
  decided_on date not null,
  signer_id bigint not null,
  signer_name varchar(120) not null,
  households int not null,
  constraint pk_recognition_decision primary key (decision_id),
  constraint uq_recognition_decision unique (review_id, kind),
  constraint uq_recognition_decision_number unique (commune_code, decided_on, number),
  constraint ck_recognition_decision_kind check (kind in ('LISTED', 'ESCAPED'))
);

create sequence certificate_seq;
create table certificate (
  certificate_id bigint not null,
  review_id bigint not null,
  decision_id bigint not null,
  case_id bigint not null,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  year smallint not null,
  number varchar(60) not null,
  poverty_status varchar(20) not null collate utf8mb4_bin,
  deprivations varchar(40) not null collate utf8mb4_bin,
  issued_on date not null,
  constraint pk_certificate primary key (certificate_id),
  constraint uq_certificate_case unique (case_id),
  constraint fk_certificate_decision foreign key (decision_id) references recognition_decision (decision_id)
);
create index ix_certificate_household on certificate (household_id, year);
create index ix_certificate_review on certificate (review_id, village_code);

-- the days between which the law lets the annual review run
create table review_window (
  kind varchar(20) not null collate utf8mb4_bin,
  from_month tinyint not null,
  from_day tinyint not null,
  to_month tinyint not null,
  to_day tinyint not null,
  article varchar(300) not null,
  is_confirmed boolean not null,
  constraint pk_review_window primary key (kind)
);
insert into review_window values ('ANNUAL', 9, 1, 12, 14, 'Điều 3 QĐ 24/2021/QĐ-TTg', true);
