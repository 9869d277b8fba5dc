-- The Fatherland Front's monitoring: yearly programme, plans with their dated steps and team, the drawn sample, findings and what became of them.

insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('FRONT_CONCLUSION', 'Kết luận, kiến nghị sau báo cáo kết quả giám sát (mặc định, luật không ấn định)', 5, 'WORKING_DAYS', 'Không có điều khoản ấn định; mặc định của phần mềm', false),
  ('FRONT_URGED_ANSWER', 'Trả lời sau khi MTTQ đôn đốc, quá hạn thì chuyển cấp trên (mặc định, luật không ấn định)', 5, 'WORKING_DAYS', 'Không có điều khoản ấn định; mặc định của phần mềm', false);

-- from when on a sign makes one look twice; our own numbers, no article behind them
create table monitoring_rule (
  monitoring_rule varchar(30) not null collate utf8mb4_bin,
  name varchar(200) not null,
  amount int not null,
  unit varchar(40) not null,
  constraint pk_monitoring_rule primary key (monitoring_rule),
  constraint ck_monitoring_rule_amount check (amount between 1 and 1000)
);
insert into monitoring_rule (monitoring_rule, name, amount, unit) values
  ('NEAR_POINTS', 'Điểm B1 cách ngưỡng nghèo không quá', 5, 'điểm'),
  ('FAST_MINUTES', 'Phiếu gửi sau phiếu trước của cùng rà soát viên chưa tới', 3, 'phút'),
  ('CLUSTER_VISITS', 'Một người giúp ghi trong một ngày từ', 4, 'chuyến thăm'),
  ('CERTIFICATE_DAYS', 'Giấy chứng nhận cấp sau quyết định công nhận quá', 5, 'ngày'),
  ('PER_VILLAGE', 'Số hộ chọn ngẫu nhiên mỗi thôn', 2, 'hộ'),
  ('PER_SIGN', 'Số hộ chọn thêm cho mỗi dấu hiệu', 2, 'hộ');

create sequence monitoring_programme_seq;
create table monitoring_programme (
  programme_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  year smallint not null,
  number varchar(60) not null,
  issued_on date not null,
  agreed_with varchar(300) not null,
  agreed_on date not null,
  contents varchar(2000) not null,
  written_by varchar(60) not null collate utf8mb4_bin,
  written_at datetime(3) not null,
  constraint pk_monitoring_programme primary key (programme_id),
  constraint uq_monitoring_programme unique (commune_code, year)
);

-- one plan; its id is the business key of front-monitoring
create sequence monitoring_plan_seq;
create table monitoring_plan (
  plan_id bigint not null,
  version int not null default 1,
  programme_id bigint,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  year smallint not null,
  kind varchar(20) not null collate utf8mb4_bin,
  ground varchar(20) not null collate utf8mb4_bin,
  title varchar(200) not null,
  purpose varchar(1000) not null,
  object varchar(300) not null,
  contents varchar(2000) not null,
  scope varchar(500) not null,
  method varchar(500) not null,
  place varchar(200) not null,
  outline varchar(2000) not null,
  session_on date not null,
  state varchar(20) not null collate utf8mb4_bin,
  ended_on date,
  end_reason varchar(500),
  written_by varchar(60) not null collate utf8mb4_bin,
  written_at datetime(3) not null,
  constraint pk_monitoring_plan primary key (plan_id),
  constraint fk_monitoring_plan_programme foreign key (programme_id) references monitoring_programme (programme_id),
  constraint ck_monitoring_plan_state check (state in ('NOTICE', 'REPORT', 'SESSION', 'RESULT', 'CONCLUSION', 'ANSWERS', 'FOLLOW_UP', 'CLOSED', 'CANCELLED')),
  constraint ck_monitoring_plan_ground check (ground <> 'PROGRAMME' or programme_id is not null),
  constraint ck_monitoring_plan_end check ((ended_on is null) = (state not in ('CLOSED', 'CANCELLED')))
);
create index ix_monitoring_plan_commune on monitoring_plan (commune_code, plan_id);
create index ix_monitoring_plan_province on monitoring_plan (province_code, plan_id);

-- the steps with their last day, the paper each ends with, and when it was done
create table monitoring_step (
  plan_id bigint not null,
  step varchar(20) not null collate utf8mb4_bin,
  deadline_rule varchar(60) collate utf8mb4_bin,
  from_on date,
  due_on date,
  done_on date,
  number varchar(60),
  people varchar(500),
  content varchar(8000),
  done_by varchar(60) collate utf8mb4_bin,
  done_by_name varchar(120),
  constraint pk_monitoring_step primary key (plan_id, step),
  constraint fk_monitoring_step_plan foreign key (plan_id) references monitoring_plan (plan_id),
  constraint ck_monitoring_step check (step in ('NOTICE', 'REPORT', 'SESSION', 'RESULT', 'CONCLUSION', 'ANSWERS'))
);
create index ix_monitoring_step_open on monitoring_step (done_on, due_on);

create table monitoring_member (
  plan_id bigint not null,
  member_no smallint not null,
  user_id bigint,
  full_name varchar(120) not null,
  role varchar(12) not null collate utf8mb4_bin,
  duty varchar(300) not null,
  constraint pk_monitoring_member primary key (plan_id, member_no),
  constraint fk_monitoring_member_plan foreign key (plan_id) references monitoring_plan (plan_id),
  constraint ck_monitoring_member_role check (role in ('LEADER', 'SECRETARY', 'MEMBER'))
);

-- the frame is frozen first and its hash shown; the seed comes afterwards, once
create table monitoring_sample (
  plan_id bigint not null,
  review_id bigint not null,
  algorithm varchar(20) not null collate utf8mb4_bin,
  frame_size int not null,
  frame_hash char(64) not null collate utf8mb4_bin,
  frozen_by varchar(60) not null collate utf8mb4_bin,
  frozen_at datetime(3) not null,
  seed varchar(100) collate utf8mb4_bin,
  seed_source varchar(300),
  per_village smallint,
  per_sign smallint,
  drawn_by varchar(60) collate utf8mb4_bin,
  drawn_at datetime(3),
  constraint pk_monitoring_sample primary key (plan_id),
  constraint fk_monitoring_sample_plan foreign key (plan_id) references monitoring_plan (plan_id),
  constraint ck_monitoring_sample_drawn check ((seed is null) = (drawn_at is null) and (seed is null) = (seed_source is null))
);
create table monitoring_frame (
  plan_id bigint not null,
  household_code varchar(20) not null collate utf8mb4_bin,
  household_id bigint not null,
  case_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  head_name varchar(120) not null,
  signs varchar(200) not null collate utf8mb4_bin,
  draw_no int,
  drawn_for varchar(30) collate utf8mb4_bin,
  looked_on date,
  looked_by varchar(120),
  constraint pk_monitoring_frame primary key (plan_id, household_code),
  constraint fk_monitoring_frame_sample foreign key (plan_id) references monitoring_sample (plan_id)
);
create index ix_monitoring_frame_household on monitoring_frame (household_id, plan_id);

-- A finding's words carry a hash to which every act on it refers: the database refuses to change them once they are written.
create sequence finding_seq;
create table finding (
  finding_id bigint not null,
  code varchar(30) not null collate utf8mb4_bin,
  plan_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  step varchar(20) not null collate utf8mb4_bin,
  household_id bigint,
  subject varchar(200) not null,
  description varchar(2000) not null,
  basis varchar(500) not null,
  recommendation varchar(1000) not null,
  level varchar(10) not null collate utf8mb4_bin,
  receiver varchar(200) not null,
  written_by bigint not null,
  written_by_name varchar(120) not null,
  written_on date not null,
  content_hash char(64) collate utf8mb4_bin as (sha2(concat_ws('|', code, step, household_id, subject, description, basis, recommendation, level, receiver, written_by), 256)) persistent,
  state varchar(10) not null collate utf8mb4_bin,
  reply_due_on date,
  act_count int not null default 1,
  remedied_act_no int,
  remedied_act varchar(10) collate utf8mb4_bin,
  constraint pk_finding primary key (finding_id),
  constraint uq_finding_code unique (code),
  constraint uq_finding_content unique (finding_id, content_hash),
  constraint fk_finding_plan foreign key (plan_id) references monitoring_plan (plan_id),
  constraint ck_finding_state check (state in ('OPEN', 'ANSWERED', 'REMEDIED', 'OVERDUE', 'ESCALATED')),
  constraint ck_finding_remedied check ((state = 'REMEDIED') = (remedied_act_no is not null) and (remedied_act is null) = (remedied_act_no is null)),
  constraint ck_finding_remedied_act check (remedied_act = 'REMEDIED')
);
create index ix_finding_plan on finding (plan_id, finding_id);
create index ix_finding_commune on finding (commune_code, state, finding_id);
create index ix_finding_province on finding (province_code, state, finding_id);
create index ix_finding_household on finding (household_id);

-- Who may do what to a finding, kept by the database too: the commune answers, only the Front reopens and closes.
create table finding_act (
  finding_id bigint not null,
  act_no int not null,
  content_hash char(64) not null collate utf8mb4_bin,
  act varchar(10) not null collate utf8mb4_bin,
  actor varchar(60) not null collate utf8mb4_bin,
  actor_name varchar(120) not null,
  actor_role varchar(30) not null collate utf8mb4_bin,
  acted_on date not null,
  note varchar(2000) not null,
  due_on date,
  recorded_at datetime(3) not null,
  constraint pk_finding_act primary key (finding_id, act_no),
  constraint uq_finding_act unique (finding_id, act_no, act),
  constraint fk_finding_act_content foreign key (finding_id, content_hash) references finding (finding_id, content_hash),
  constraint ck_finding_act_role check (
    (act in ('RAISED', 'SENT', 'URGED', 'REOPENED', 'REMEDIED') and actor_role = 'FRONT_MONITOR')
    or (act = 'ANSWERED' and actor_role in ('POVERTY_OFFICER', 'COMMUNE_CHAIR'))
    or (act = 'PRESSED' and actor_role = 'PROVINCE_OVERSEER')
    or (act in ('OVERDUE', 'ESCALATED') and actor_role = 'SYSTEM'))
);
alter table finding add constraint fk_finding_remedied foreign key (finding_id, remedied_act_no, remedied_act)
  references finding_act (finding_id, act_no, act);
