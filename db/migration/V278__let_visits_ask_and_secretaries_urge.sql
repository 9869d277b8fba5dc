-- what a helper asked for or reported at a visit, until the commune has answered him
create sequence if not exists visit_request_seq;
create table if not exists visit_request (
  request_id bigint not null,
  visit_id bigint not null,
  household_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  user_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  words varchar(2600) not null,
  state varchar(10) not null collate utf8mb4_bin,
  asked_at datetime(3) not null,
  due_on date not null,
  case_id bigint,
  answer varchar(1000) not null default '',
  answered_by varchar(120),
  answered_at datetime(3),
  constraint pk_visit_request primary key (request_id),
  constraint fk_visit_request_visit foreign key (visit_id) references visit (visit_id),
  constraint ck_visit_request_kind check (kind in ('SUPPORT', 'REPORT', 'WORSE')),
  constraint ck_visit_request_state check (state in ('OPEN', 'ANSWERED', 'CASE', 'WITHDRAWN'))
);
create index if not exists ix_visit_request_household on visit_request (household_id, request_id);
create index if not exists ix_visit_request_visit on visit_request (visit_id);
create index if not exists ix_visit_request_case on visit_request (case_id);

-- the secretary reminded a helper, who promised a day
create sequence if not exists visit_urge_seq;
create table if not exists visit_urge (
  urge_id bigint not null,
  assignment_id bigint not null,
  kind varchar(30) not null collate utf8mb4_bin,
  urged_on date not null,
  promised_on date not null,
  words varchar(500) not null,
  urged_by varchar(120) not null,
  constraint pk_visit_urge primary key (urge_id),
  constraint fk_visit_urge_assignment foreign key (assignment_id) references assignment (assignment_id)
);
create index if not exists ix_visit_urge_assignment on visit_urge (assignment_id, urge_id);

-- of which due day the helper was told beforehand
alter table assignment add column if not exists told_for date;

insert into help_rule (help_rule, name, amount, unit, source, is_confirmed) values
  ('REQUEST_DAYS', 'Xã trả lời đề nghị, báo cáo của người giúp, trong', 5, 'ngày làm việc', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('URGE_DAYS', 'Bí thư chi bộ nhắc người giúp, trong', 3, 'ngày làm việc', 'Mặc định của phần mềm; không có văn bản chung', false),
  ('REMIND_DAYS', 'Báo người giúp trước hạn thăm', 3, 'ngày', 'Mặc định của phần mềm; không có văn bản chung', false)
on duplicate key update unit = values(unit);

insert into notice_template (template, occasion, title, body) values
  ('help-assigned', 'Báo người giúp khi được phân công hộ', 'Bạn được phân công giúp {count} hộ', 'Ban Chỉ đạo phân công bạn giúp {count} hộ. Hãy xem từng hộ, rồi trả lời nhận hay không nhận chậm nhất ngày {due}.'),
  ('help-handover-offered', 'Báo người nhận khi có biên bản bàn giao hộ chờ ký', '{giver} bàn giao cho bạn {count} hộ', '{giver} bàn giao cho bạn {count} hộ. Có hiệu lực khi bạn ký; chưa ký thì các hộ vẫn do bên giao phụ trách.'),
  ('help-handover-given', 'Báo người giúp khi người khác lập biên bản bàn giao hộ của mình', 'Hộ bạn giúp được đề nghị bàn giao', '{name} đề nghị bàn giao {count} hộ của bạn cho {receiver}. Bạn vẫn phụ trách các hộ này cho đến khi bên nhận ký.'),
  ('help-handover-signed', 'Báo bên giao khi bên nhận đã ký bàn giao', '{receiver} đã nhận bàn giao {count} hộ', '{receiver} đã ký nhận {count} hộ của bạn.'),
  ('help-handover-refused', 'Báo bên giao khi bên nhận không nhận bàn giao', '{receiver} không nhận bàn giao', '{receiver} không nhận các hộ bạn bàn giao: {reason}. Bạn vẫn phụ trách các hộ này.'),
  ('help-visit-soon', 'Báo người giúp trước hạn thăm hộ', 'Sắp đến hạn thăm {count} hộ', 'Hạn gần nhất là ngày {due}. Hộ cần thăm: {households}.'),
  ('help-urged', 'Báo người giúp khi bí thư chi bộ nhắc', '{name} nhắc bạn về hộ {household}', '{name} nhắc: {what}. Ngày đã hẹn: {day}. {words}'),
  ('help-request-answered', 'Báo người giúp khi xã trả lời đề nghị, báo cáo ghi trong chuyến thăm', 'Xã trả lời về hộ {household}', '{what} ngày {day}: {answer}')
on duplicate key update occasion = values(occasion);
