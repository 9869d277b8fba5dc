-- each move of a monitoring session: what was told to whom when, and the body's written consent to a shorter time where there is one
create sequence if not exists monitoring_move_seq;
create table if not exists monitoring_move (
  move_id bigint not null,
  plan_id bigint not null,
  old_session_on date not null,
  session_on date not null,
  report_due_on date,
  is_noticed boolean not null,
  reason varchar(400) not null,
  consent_number varchar(60),
  consent_on date,
  consent_file_id bigint,
  moved_by varchar(60) not null collate utf8mb4_bin,
  moved_by_name varchar(120) not null,
  moved_at datetime(3) not null,
  constraint pk_monitoring_move primary key (move_id),
  constraint fk_monitoring_move_plan foreign key (plan_id) references monitoring_plan (plan_id)
);
create index if not exists ix_monitoring_move_plan on monitoring_move (plan_id, move_id);

insert into notice_template (template, occasion, title, body) values
  ('monitoring-moved', 'Báo xã khi Mặt trận dời buổi giám sát', 'Mặt trận dời buổi giám sát: {plan}', 'Buổi giám sát dời sang ngày {session}; báo cáo theo đề cương, nếu xã chưa gửi, gửi chậm nhất ngày {due}.')
on duplicate key update template = values(template);
