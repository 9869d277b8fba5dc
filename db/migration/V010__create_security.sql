create sequence app_user_seq;
create table app_user (
  user_id bigint not null,
  version int not null default 1,
  username varchar(60) not null collate utf8mb4_bin,
  full_name varchar(120) not null,
  phone varchar(20) collate utf8mb4_bin,
  password_hash varchar(200) not null collate utf8mb4_bin,
  must_change_password boolean not null,
  is_active boolean not null,
  failed_logins int not null default 0,
  locked_until datetime(3),
  constraint pk_app_user primary key (user_id),
  constraint uq_app_user_username unique (username)
);

create table app_user_role (
  user_id bigint not null,
  role varchar(30) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null default '' collate utf8mb4_bin,
  village_code char(8) not null default '' collate utf8mb4_bin,
  constraint pk_app_user_role primary key (user_id, role, province_code, commune_code, village_code),
  constraint fk_app_user_role_user foreign key (user_id) references app_user (user_id)
);
create index ix_app_user_role_area on app_user_role (role, commune_code);

create sequence deputy_seq;
create table deputy (
  deputy_id bigint not null,
  user_id bigint not null,
  deputy_user_id bigint not null,
  role varchar(30) not null collate utf8mb4_bin,
  from_on date not null,
  to_on date not null,
  reason varchar(300) not null,
  constraint pk_deputy primary key (deputy_id),
  constraint fk_deputy_user foreign key (user_id) references app_user (user_id),
  constraint fk_deputy_deputy_user foreign key (deputy_user_id) references app_user (user_id),
  constraint ck_deputy_dates check (to_on >= from_on),
  constraint ck_deputy_other check (user_id <> deputy_user_id)
);
create index ix_deputy_deputy_user on deputy (deputy_user_id, to_on);
