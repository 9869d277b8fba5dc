-- what one administrator asks for an account of somebody who signs, administers or oversees, and another one does or refuses
create sequence if not exists account_change_seq;
create table if not exists account_change (
  change_id bigint not null,
  user_id bigint not null,
  kind varchar(20) not null collate utf8mb4_bin,
  roles varchar(2000) not null default '' collate utf8mb4_bin,
  asked_by varchar(60) not null collate utf8mb4_bin,
  asked_at datetime(3) not null,
  done_by varchar(60) collate utf8mb4_bin,
  done_at datetime(3),
  is_refused boolean not null default false,
  constraint pk_account_change primary key (change_id),
  constraint fk_account_change_user foreign key (user_id) references app_user (user_id),
  constraint ck_account_change_kind check (kind in ('PASSWORD', 'FACTOR', 'ROLES'))
);
create index if not exists ix_account_change_open on account_change (user_id, done_at);

insert into notice_template (template, title, body) values
  ('account-change-asked', 'Cần quản trị thứ hai xác nhận', '{asker} đề nghị: {what} của tài khoản {username}. Hãy kiểm tra với người đó bằng cách khác rồi xác nhận hoặc từ chối.'),
  ('account-changed', 'Tài khoản của bạn vừa được thay đổi', '{what}, do {asker} đề nghị và {doer} xác nhận. Nếu không phải bạn yêu cầu, hãy báo lãnh đạo ngay.')
on duplicate key update template = template;
