-- whose account is worth more than a password: asked for a second factor, changed only by two administrators
create table if not exists guarded_role (
  role varchar(30) not null collate utf8mb4_bin,
  reason varchar(20) not null collate utf8mb4_bin,
  constraint pk_guarded_role primary key (role),
  constraint ck_guarded_role_reason check (reason in ('SIGNS', 'ADMINISTERS', 'OVERSEES'))
);
insert into guarded_role (role, reason) values
  ('COMMUNE_CHAIR', 'SIGNS'), ('STEERING_COMMITTEE', 'SIGNS'), ('PROVINCE_CHAIR_OFFICE', 'SIGNS'),
  ('ADMINISTRATOR', 'ADMINISTERS'), ('PROVINCE_OVERSEER', 'OVERSEES'), ('FRONT_MONITOR', 'OVERSEES')
on duplicate key update role = values(role);

-- the secret is encrypted with a key outside the database; last_step keeps a code from being used twice
create table if not exists second_factor (
  user_id bigint not null,
  secret varchar(300) not null collate utf8mb4_bin,
  confirmed_at datetime(3),
  last_step bigint not null default 0,
  constraint pk_second_factor primary key (user_id),
  constraint fk_second_factor_user foreign key (user_id) references app_user (user_id)
);
create table if not exists recovery_code (
  user_id bigint not null,
  code_hash varchar(80) not null collate utf8mb4_bin,
  used_at datetime(3),
  constraint pk_recovery_code primary key (user_id, code_hash),
  constraint fk_recovery_code_user foreign key (user_id) references app_user (user_id)
);

alter table sign_in_session add column if not exists factor_at datetime(3);

insert into sign_in_rule (rule, most, minutes, meaning) values
  ('SECOND_FACTOR', 5, 15, 'Số lần nhập mã xác nhận'),
  ('STEP_UP', 1, 10, 'Sau khi nhập mã xác nhận, được ký trong')
on duplicate key update meaning = values(meaning);

-- the steps at which somebody signs: a code is asked for again
create table if not exists signing_task (
  kind varchar(60) not null collate utf8mb4_bin,
  meaning varchar(200) not null,
  constraint pk_signing_task primary key (kind)
);
insert into signing_task (kind, meaning) values
  ('signDecisions', 'Ký hai quyết định công nhận'),
  ('decideRequest', 'Ký quyết định hoặc trả lời đề nghị trong năm'),
  ('refuseRequest', 'Ký trả lời sau sàng lọc'),
  ('signReplies', 'Ký văn bản trả lời người đề nghị'),
  ('signHelpDecision', 'Ký quyết định phân công giúp hộ'),
  ('approveSupport', 'Ký quyết định hỗ trợ'),
  ('considerComplaint', 'Ký thụ lý hoặc không thụ lý khiếu nại'),
  ('settleComplaint', 'Ký quyết định giải quyết khiếu nại'),
  ('signInterim', 'Ký tạm đình chỉ, tiếp tục hoặc đình chỉ giải quyết khiếu nại'),
  ('giveOpinion', 'Ký ý kiến của UBND cấp tỉnh')
on duplicate key update meaning = values(meaning);
