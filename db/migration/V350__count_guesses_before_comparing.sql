-- how many tries, and for how long: our own choices, one row each, so that an office changes a row and no program
create table if not exists sign_in_rule (
  rule varchar(30) not null collate utf8mb4_bin,
  most int not null,
  minutes int not null,
  meaning varchar(300) not null,
  constraint pk_sign_in_rule primary key (rule)
);
insert into sign_in_rule (rule, most, minutes, meaning) values
  ('ACCOUNT', 5, 15, 'Số lần thử cho một tên đăng nhập, từ thiết bị chưa quen'),
  ('DEVICE', 5, 15, 'Số lần thử cho một tên đăng nhập, từ thiết bị đã đăng nhập trước đó'),
  ('ADDRESS', 30, 15, 'Số lần thử sai từ một địa chỉ mạng'),
  ('ALL', 600, 15, 'Số lần thử sai của toàn hệ thống, từ thiết bị chưa quen'),
  ('PASSWORD_CHANGE', 5, 15, 'Số lần nhập mật khẩu hiện tại khi đổi mật khẩu'),
  ('ONE_TIME_PASSWORD', 1, 10080, 'Mật khẩu dùng một lần còn hiệu lực trong'),
  ('SESSION', 1, 720, 'Một phiên đăng nhập dài nhất'),
  ('KNOWN_DEVICE', 1, 259200, 'Thiết bị không đăng nhập thì thôi được nhớ sau')
on duplicate key update meaning = values(meaning);

-- tries taken, written before anything is compared; the bucket of a name is a keyed digest, since people type passwords into the wrong field
create table if not exists sign_in_guess (
  bucket varchar(100) not null collate utf8mb4_bin,
  taken int not null,
  until_at datetime(3) not null,
  is_told boolean not null default false,
  constraint pk_sign_in_guess primary key (bucket)
);
create index if not exists ix_sign_in_guess_until on sign_in_guess (until_at);

-- a password that somebody else chose opens the door for some days only; those given before this count from today
alter table app_user add column if not exists password_ends_at datetime(3);
update app_user set password_ends_at = now(3) + interval 7 day where must_change_password and password_ends_at is null;

insert into notice_template (template, title, body) values
  ('account-locked', 'Có người thử mật khẩu của bạn', 'Lúc {when} có người nhập sai mật khẩu của tài khoản {username} quá số lần cho phép, từ địa chỉ {address}. Thiết bị bạn đã dùng vẫn đăng nhập được; thiết bị lạ phải chờ đến {until}. Nếu không phải bạn, hãy đổi mật khẩu và báo người quản trị.')
on duplicate key update template = template;
