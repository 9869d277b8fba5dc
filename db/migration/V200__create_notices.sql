-- what the system tells people; the words are data, {braces} are filled in by the act that tells
create table notice_template (
  template varchar(60) not null collate utf8mb4_bin,
  version int not null default 1,
  title varchar(200) not null,
  body varchar(2000) not null,
  first_title varchar(200),
  first_body varchar(2000),
  changed_by varchar(60) collate utf8mb4_bin,
  changed_at datetime(3),
  constraint pk_notice_template primary key (template)
);

-- the inbox of those who sign in
create sequence notice_seq;
create table notice (
  notice_id bigint not null,
  user_id bigint not null,
  template varchar(60) not null collate utf8mb4_bin,
  title varchar(300) not null,
  body varchar(3000) not null,
  link varchar(300) not null,
  created_at datetime(3) not null,
  read_at datetime(3),
  constraint pk_notice primary key (notice_id),
  constraint fk_notice_user foreign key (user_id) references app_user (user_id)
);
create index ix_notice_user on notice (user_id, notice_id);
create index ix_notice_unread on notice (user_id, read_at);

-- where somebody who signs in wants to be told by e-mail as well
create table notice_address (
  user_id bigint not null,
  email varchar(200) not null,
  constraint pk_notice_address primary key (user_id),
  constraint fk_notice_address_user foreign key (user_id) references app_user (user_id)
);

-- what leaves the house: written with the act, sent afterwards; words and full address are wiped once it is sent
create sequence notice_message_seq;
create table notice_message (
  message_id bigint not null,
  channel varchar(10) not null collate utf8mb4_bin,
  template varchar(60) not null collate utf8mb4_bin,
  address varchar(200) not null,
  title varchar(300) not null,
  body varchar(3000) not null,
  state varchar(10) not null collate utf8mb4_bin,
  attempts int not null default 0,
  next_at datetime(3) not null,
  claim char(36) collate utf8mb4_bin,
  last_error varchar(300),
  created_at datetime(3) not null,
  done_at datetime(3),
  constraint pk_notice_message primary key (message_id),
  constraint ck_notice_message_channel check (channel in ('EMAIL', 'PHONE')),
  constraint ck_notice_message_state check (state in ('WAITING', 'SENDING', 'SENT', 'DEAD'))
);
create index ix_notice_message_due on notice_message (state, channel, next_at);
create index ix_notice_message_claim on notice_message (claim);
