-- a clock that jumped; while one is not confirmed the timers are held
create table if not exists clock_jump (
  clock_jump_id bigint not null,
  kind varchar(30) not null collate utf8mb4_bin,
  found_at datetime(3) not null,
  expected_at datetime(3) not null,
  confirmed_by varchar(60) collate utf8mb4_bin,
  confirmed_at datetime(3),
  constraint pk_clock_jump primary key (clock_jump_id),
  index ix_clock_jump_confirmed (confirmed_at)
);

create sequence if not exists clock_jump_seq start with 1 increment by 1 nocache;
