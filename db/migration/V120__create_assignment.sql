-- Who helps which household: Party cells, helpers, signed decisions, assignments, plans, pledges, visits, handovers, and who is in charge of places.

create sequence party_cell_seq;
create table party_cell (
  cell_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  name varchar(150) not null,
  secretary_id bigint,
  is_active boolean not null default true,
  constraint pk_party_cell primary key (cell_id),
  constraint uq_party_cell_name unique (commune_code, name)
);
create index ix_party_cell_secretary on party_cell (secretary_id);

create sequence helper_seq;
create table helper (
  helper_id bigint not null,
  version int not null default 1,
  user_id bigint not null,
  full_name varchar(120) not null,
  cell_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  job_title varchar(150) not null,
  phone varchar(20) collate utf8mb4_bin,
  capacity smallint,
  is_active boolean not null default true,
  constraint pk_helper primary key (helper_id),
  constraint uq_helper_user unique (user_id),
  constraint fk_helper_user foreign key (user_id) references app_user (user_id),
  constraint fk_helper_cell foreign key (cell_id) references party_cell (cell_id)
);
create index ix_helper_commune on helper (commune_code, helper_id);

-- our own defaults, no article of law behind them; shown as "chưa xác nhận" until somebody confirms them
create table help_rule (
  help_rule varchar(30) not null collate utf8mb4_bin,
  name varchar(200) not null,
  amount int not null,
  unit varchar(40) not null,
  source varchar(300) not null,
  is_confirmed boolean not null,
  constraint pk_help_rule primary key (help_rule)
);
insert into help_rule (help_rule, name, amount, unit, source, is_confirmed) values
  ('MOST_HOUSEHOLDS', 'Số hộ một người nhận giúp, nhiều nhất', 3, 'hộ', 'Đúc rút từ cách làm của các địa phương (2–3 hộ mỗi đảng viên); không có văn bản chung', false),
  ('WARN_HOUSEHOLDS', 'Số hộ một người nhận giúp, vượt thì cảnh báo', 7, 'hộ', 'Đúc rút từ cách làm của các địa phương (5–7 hộ mỗi đảng viên ở thôn); không có văn bản chung', false),
  ('ESCAPED_MONTHS', 'Theo dõi, giúp hộ mới thoát nghèo', 36, 'tháng', 'Quy định hỗ trợ hộ mới thoát nghèo, kể từ quyết định công nhận', false),
  ('ANSWER_DAYS', 'Người giúp trả lời nhận hay không nhận', 5, 'ngày làm việc', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('VISIT_MONTHS', 'Thăm hộ ít nhất một lần trong', 1, 'tháng', 'Đúc rút từ cách làm của các địa phương; không có văn bản chung', false),
  ('RECORD_DAYS', 'Ghi chuyến thăm, chậm nhất sau ngày thăm', 3, 'ngày', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('ESCALATE_DAYS', 'Chuyến thăm quá hạn được báo bí thư chi bộ sau', 7, 'ngày', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('HANDOVER_DAYS', 'Bàn giao khi chuyển công tác, nghỉ hưu, trong', 15, 'ngày', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('BURDEN_MINUTES', 'Thời gian ghi chép của một người trong một tháng, vượt thì cảnh báo', 30, 'phút', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('BURDEN_QUESTIONS', 'Số câu hỏi một người phải trả lời trong một tháng, vượt thì cảnh báo', 60, 'câu', 'Mặc định của phần mềm; không có văn bản chung', false);

create sequence help_decision_seq;
create table help_decision (
  decision_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  number varchar(60) not null,
  decided_on date not null,
  term_until date,
  households int not null,
  signer_id bigint not null,
  signer_name varchar(120) not null,
  signed_at datetime(3) not null,
  constraint pk_help_decision primary key (decision_id),
  constraint uq_help_decision_number unique (commune_code, number)
);

-- one household and one helper; its id is the business key of cadre-assignment
create sequence assignment_seq;
create table assignment (
  assignment_id bigint not null,
  version int not null default 1,
  epoch int not null,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  helper_id bigint not null,
  is_primary boolean not null default true,
  state varchar(12) not null collate utf8mb4_bin,
  is_started boolean not null default false,
  since date not null,
  until date,
  decision_id bigint not null,
  handover_id bigint,
  answer_by date not null,
  answered_at datetime(3),
  reason varchar(500),
  deputy_id bigint,
  deputy_from date,
  deputy_until date,
  last_visit_on date,
  next_visit_by date,
  visits int not null default 0,
  overdue_for date,
  escalated_for date,
  running_household_id bigint as (if(is_primary and state in ('SIGNED', 'ACTIVE'), household_id, null)) persistent,
  constraint pk_assignment primary key (assignment_id),
  constraint uq_assignment_running unique (running_household_id),
  constraint fk_assignment_household foreign key (household_id) references household (household_id),
  constraint fk_assignment_helper foreign key (helper_id) references helper (helper_id),
  constraint fk_assignment_decision foreign key (decision_id) references help_decision (decision_id),
  constraint ck_assignment_state check (state in ('SIGNED', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'HANDED_OVER', 'ENDED'))
);
create index ix_assignment_household on assignment (household_id, assignment_id);
create index ix_assignment_helper on assignment (helper_id, state);
create index ix_assignment_deputy on assignment (deputy_id, state);
create index ix_assignment_commune on assignment (commune_code, state);
create index ix_assignment_village on assignment (village_code, state);
create index ix_assignment_due on assignment (state, next_visit_by);
create index ix_assignment_start on assignment (is_started, assignment_id);

create sequence handover_seq;
create table handover (
  handover_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  state varchar(10) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  from_helper_id bigint not null,
  to_helper_id bigint not null,
  from_on date not null,
  until_on date,
  reason varchar(300) not null,
  minutes varchar(2000) not null,
  given_by varchar(60) not null collate utf8mb4_bin,
  given_at datetime(3) not null,
  answered_at datetime(3),
  answer varchar(500),
  constraint pk_handover primary key (handover_id),
  constraint ck_handover_kind check (kind in ('DEPUTY', 'FINAL')),
  constraint ck_handover_state check (state in ('OFFERED', 'SIGNED', 'REFUSED', 'CANCELLED'))
);
create index ix_handover_from on handover (from_helper_id);
create index ix_handover_to on handover (to_helper_id, state);
create table handover_line (
  handover_id bigint not null,
  assignment_id bigint not null,
  constraint pk_handover_line primary key (handover_id, assignment_id)
);
create index ix_handover_line_assignment on handover_line (assignment_id);

create sequence visit_seq;
create table visit (
  visit_id bigint not null,
  client_id char(36) not null collate utf8mb4_bin,
  assignment_id bigint not null,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  helper_id bigint not null,
  user_id bigint not null,
  visited_on date not null,
  purpose varchar(20) not null collate utf8mb4_bin,
  situation varchar(20) not null collate utf8mb4_bin,
  found varchar(1000) not null,
  money_dong decimal(15,0) not null,
  goods varchar(300) not null,
  goods_dong decimal(15,0) not null,
  work_days decimal(5,1) not null,
  household_word varchar(1000) not null,
  next_step varchar(20) not null collate utf8mb4_bin,
  next_note varchar(500) not null,
  latitude decimal(9,6),
  longitude decimal(9,6),
  seconds int not null,
  questions int not null,
  is_late boolean not null,
  recorded_at datetime(3) not null,
  constraint pk_visit primary key (visit_id),
  constraint uq_visit_client unique (client_id),
  constraint fk_visit_assignment foreign key (assignment_id) references assignment (assignment_id)
);
create index ix_visit_household on visit (household_id, visited_on);
create index ix_visit_helper on visit (helper_id, visited_on);
create index ix_visit_commune on visit (commune_code, visited_on);

create sequence help_plan_item_seq;
create table help_plan_item (
  plan_item_id bigint not null,
  version int not null default 1,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  indicator_no smallint,
  cause varchar(200) not null,
  measure varchar(300) not null,
  resource varchar(200) not null,
  due_on date not null,
  state varchar(10) not null collate utf8mb4_bin,
  result varchar(500) not null,
  changed_by varchar(60) not null collate utf8mb4_bin,
  changed_at datetime(3) not null,
  constraint pk_help_plan_item primary key (plan_item_id),
  constraint ck_help_plan_item_state check (state in ('PLANNED', 'DOING', 'DONE', 'DROPPED'))
);
create index ix_help_plan_item_household on help_plan_item (household_id, plan_item_id);

create sequence pledge_seq;
create table pledge (
  pledge_id bigint not null,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  year smallint not null,
  needs varchar(1000) not null,
  commitments varchar(1000) not null,
  signed_by varchar(120) not null,
  signed_on date not null,
  is_current boolean not null default true,
  written_by varchar(60) not null collate utf8mb4_bin,
  written_at datetime(3) not null,
  constraint pk_pledge primary key (pledge_id)
);
create index ix_pledge_household on pledge (household_id, is_current);
create index ix_pledge_commune on pledge (commune_code, year);

create sequence place_charge_seq;
create table place_charge (
  charge_id bigint not null,
  version int not null default 1,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  body_kind varchar(20) not null collate utf8mb4_bin,
  body_name varchar(200) not null,
  contact varchar(200) not null,
  decision_number varchar(60) not null,
  decided_on date not null,
  since date not null,
  until date,
  commitments varchar(1000) not null,
  is_active boolean not null default true,
  written_by varchar(60) not null collate utf8mb4_bin,
  constraint pk_place_charge primary key (charge_id)
);
create index ix_place_charge_commune on place_charge (commune_code, charge_id);
create sequence place_visit_seq;
create table place_visit (
  place_visit_id bigint not null,
  charge_id bigint not null,
  visited_on date not null,
  found varchar(1000) not null,
  result varchar(1000) not null,
  support_dong decimal(15,0) not null,
  written_by varchar(60) not null collate utf8mb4_bin,
  written_at datetime(3) not null,
  constraint pk_place_visit primary key (place_visit_id),
  constraint fk_place_visit_charge foreign key (charge_id) references place_charge (charge_id)
);
create index ix_place_visit_charge on place_visit (charge_id, visited_on);

-- what the assignment's SQL reads of the register
create view v_registry_help as
  select household_id, household_code, province_code, commune_code, village_code, head_name, plain_head_name, phone, address,
         is_ethnic_minority, lacks_labour, has_meritorious_member, causes, member_count, poverty_status, deprivations, decided_on, is_active
  from household;
create view v_registry_disabled as
  select household_id, disability_level from household_member where left_on is null and disability_level is not null and disability_level <> '';
create view v_registry_class as
  select household_id, province_code, commune_code, village_code, year, poverty_status, previous_status, decided_on, transition from household_status where source = 'DECISION';
