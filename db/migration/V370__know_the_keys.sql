-- which keys outside the database it was written with: a value by which a key is known again and that tells nothing of it
create table if not exists key_check (
  key_no int not null,
  check_value varchar(75) not null collate utf8mb4_bin,
  constraint pk_key_check primary key (key_no)
);
