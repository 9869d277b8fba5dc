-- each change of the days off is one day, so that what ended by it is found exactly
update calendar_change set last_day = first_day where calendar_change_id = 1;
insert into calendar_change (calendar_change_id, first_day, last_day, reason) values
  (2, '2027-11-24', '2027-11-24', 'Thêm ngày nghỉ 24/11/2027, Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)'),
  (3, '2028-11-24', '2028-11-24', 'Thêm ngày nghỉ 24/11/2028, Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)')
on duplicate key update reason = values(reason);

-- a list that hung short hangs again as a list of its own for the missing working days
alter table posting add column if not exists repeats_posting_id bigint, add column if not exists missing_days int;
create index if not exists ix_posting_ends on posting (ends_on);

-- A term that had ended when the calendar changed and would have ended later: asked of the officer responsible, never changed by itself.
create sequence if not exists term_question_seq;
create table if not exists term_question (
  term_question_id bigint not null,
  version int not null default 1,
  object_type varchar(40) not null collate utf8mb4_bin,
  object_id varchar(64) not null collate utf8mb4_bin,
  deadline_rule varchar(40) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  role varchar(30) not null collate utf8mb4_bin,
  subject varchar(250) not null,
  from_on date not null,
  ended_on date not null,
  should_end_on date not null,
  done_on date,
  missing_days int not null,
  reason varchar(200) not null,
  state varchar(12) not null collate utf8mb4_bin,
  asked_at datetime(3) not null,
  answer varchar(2000),
  remedy_id varchar(64) collate utf8mb4_bin,
  answered_at datetime(3),
  answered_by varchar(60) collate utf8mb4_bin,
  answered_by_name varchar(120),
  constraint pk_term_question primary key (term_question_id),
  constraint ck_term_question_state check (state in ('OPEN', 'REPEATED', 'STANDS', 'IN_TIME', 'WITHDRAWN')),
  constraint ck_term_question_answer check (state not in ('REPEATED', 'STANDS') or (answer is not null and answered_by is not null))
);
create index if not exists ix_term_question_object on term_question (object_type, object_id);
create index if not exists ix_term_question_ended on term_question (ended_on);
create index if not exists ix_term_question_commune on term_question (commune_code, term_question_id);
