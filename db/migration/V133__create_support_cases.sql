create sequence support_case_seq;
create table support_case (
  case_id bigint not null,
  version int not null default 1,
  programme_code varchar(30) not null collate utf8mb4_bin,
  programme_edition_id bigint not null,
  household_id bigint not null,
  household_code varchar(20) not null collate utf8mb4_bin,
  head_name varchar(120) not null,
  plain_head_name varchar(120) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  member_name varchar(120),
  indicator_no smallint,
  need varchar(600) not null,
  state varchar(20) not null collate utf8mb4_bin,
  is_paused boolean not null default false,
  pause_reason varchar(300),
  requested_on date not null,
  step_from_on date,
  step_rule varchar(40) collate utf8mb4_bin,
  step_due_on date,
  asked_amount decimal(15,0),
  approved_amount decimal(15,0),
  decision_number varchar(60),
  decided_on date,
  decided_by varchar(60) collate utf8mb4_bin,
  verifier_id bigint,
  group_name varchar(150),
  delivered_on date,
  use_check_result varchar(20) collate utf8mb4_bin,
  use_check_note varchar(600),
  use_checked_on date,
  return_due_on date,
  extensions smallint not null default 0,
  is_return_overdue boolean not null default false,
  ended_on date,
  end_reason varchar(600),
  transferred_to varchar(200),
  opened_by varchar(60) not null collate utf8mb4_bin,
  opened_at datetime(3) not null,
  constraint pk_support_case primary key (case_id),
  constraint fk_support_case_programme foreign key (programme_code) references programme (programme_code),
  constraint fk_support_case_edition foreign key (programme_edition_id) references programme_edition (programme_edition_id),
  constraint ck_support_case_state check (state in ('REQUESTED', 'VERIFYING', 'SELECTING', 'POSTING', 'POSTED', 'APPROVING', 'DELIVERING', 'CHECKING', 'RETURNING', 'CLOSED', 'REFUSED', 'WITHDRAWN', 'TRANSFERRED')),
  constraint ck_support_case_use check (use_check_result in ('RIGHT', 'WRONG')),
  constraint ck_support_case_end check ((ended_on is null) = (state not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'TRANSFERRED'))),
  constraint ck_support_case_reason check (state not in ('REFUSED', 'WITHDRAWN', 'TRANSFERRED') or end_reason is not null)
);
create index ix_support_case_household on support_case (household_id, programme_code, case_id);
create index ix_support_case_province on support_case (province_code, case_id);
create index ix_support_case_commune on support_case (commune_code, state, case_id);
create index ix_support_case_village on support_case (village_code, programme_code, state);

create table support_case_document (
  case_id bigint not null,
  document_no smallint not null,
  name varchar(250) not null,
  form varchar(30),
  is_required boolean not null,
  received_on date,
  constraint pk_support_case_document primary key (case_id, document_no),
  constraint fk_support_case_document_case foreign key (case_id) references support_case (case_id)
);

-- what was found when the conditions were verified, line by line
create table support_case_finding (
  case_id bigint not null,
  finding_no smallint not null,
  question varchar(300) not null,
  answer varchar(300) not null,
  outcome varchar(10) not null collate utf8mb4_bin,
  constraint pk_support_case_finding primary key (case_id, finding_no),
  constraint fk_support_case_finding_case foreign key (case_id) references support_case (case_id),
  constraint ck_support_case_finding check (outcome in ('MET', 'UNMET', 'INFO'))
);

create table support_case_stage (
  case_id bigint not null,
  stage_no smallint not null,
  name varchar(150) not null,
  share smallint not null,
  is_confirmed boolean not null,
  accepted_on date,
  accepted_by varchar(120),
  note varchar(600),
  constraint pk_support_case_stage primary key (case_id, stage_no),
  constraint fk_support_case_stage_case foreign key (case_id) references support_case (case_id)
);

-- one meeting may choose among many cases of a village and programme
create sequence selection_meeting_seq;
create table selection_meeting (
  meeting_id bigint not null,
  programme_code varchar(30) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  held_on date not null,
  place varchar(200) not null,
  chair_name varchar(120) not null,
  secretary_name varchar(120) not null,
  front_name varchar(120),
  attending int not null,
  is_secret_ballot boolean not null,
  comments varchar(1000) not null default '',
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_selection_meeting primary key (meeting_id),
  constraint ck_selection_meeting_attending check (attending > 0)
);
create table selection_vote (
  meeting_id bigint not null,
  case_id bigint not null,
  agree int not null,
  is_selected boolean not null,
  constraint pk_selection_vote primary key (meeting_id, case_id),
  constraint fk_selection_vote_meeting foreign key (meeting_id) references selection_meeting (meeting_id),
  constraint fk_selection_vote_case foreign key (case_id) references support_case (case_id)
);
create index ix_selection_vote_case on selection_vote (case_id);

create table support_posting (
  case_id bigint not null,
  attempt smallint not null,
  posted_on date not null,
  commune_posted_on date not null,
  poster_name varchar(120) not null,
  witness_name varchar(120) not null,
  loudspeaker varchar(200),
  ends_on date not null,
  is_in_full boolean,
  opinion varchar(600),
  confirmed_on date,
  constraint pk_support_posting primary key (case_id, attempt),
  constraint fk_support_posting_case foreign key (case_id) references support_case (case_id)
);

create sequence support_event_seq;
create table support_event (
  event_id bigint not null,
  case_id bigint not null,
  happened_on date not null,
  what varchar(150) not null,
  detail varchar(600) not null default '',
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_support_event primary key (event_id),
  constraint fk_support_event_case foreign key (case_id) references support_case (case_id)
);
create index ix_support_event_case on support_event (case_id, event_id);

-- a delivered remedy, the indicator it answers, and what the next review said of it
create table support_effect (
  case_id bigint not null,
  household_id bigint not null,
  indicator_no smallint not null,
  delivered_on date not null,
  next_year smallint,
  is_still_deprived boolean,
  constraint pk_support_effect primary key (case_id),
  constraint fk_support_effect_case foreign key (case_id) references support_case (case_id)
);
create index ix_support_effect_household on support_effect (household_id);
