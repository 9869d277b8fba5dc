-- a browser that signed in before: its cookie bears the id and a keyed digest
create table if not exists known_device (
  device_id char(36) not null collate utf8mb4_bin,
  user_id bigint not null,
  browser varchar(120) not null,
  address varchar(60) not null collate utf8mb4_bin,
  first_at datetime(3) not null,
  last_at datetime(3) not null,
  ended_at datetime(3),
  constraint pk_known_device primary key (device_id, user_id),
  constraint fk_known_device_user foreign key (user_id) references app_user (user_id)
);
create index if not exists ix_known_device_user on known_device (user_id, last_at);

create table if not exists sign_in_session (
  session_key char(36) not null collate utf8mb4_bin,
  user_id bigint not null,
  device_id char(36) not null collate utf8mb4_bin,
  browser varchar(120) not null,
  address varchar(60) not null collate utf8mb4_bin,
  began_at datetime(3) not null,
  last_at datetime(3) not null,
  ended_at datetime(3),
  end_reason varchar(30) collate utf8mb4_bin,
  constraint pk_sign_in_session primary key (session_key),
  constraint fk_sign_in_session_user foreign key (user_id) references app_user (user_id)
);
create index if not exists ix_sign_in_session_user on sign_in_session (user_id, ended_at, last_at);
