-- failures that nobody expected, by the number that the person was told; no words of theirs
create table if not exists trouble (
  reference varchar(12) not null collate utf8mb4_bin,
  happened_at datetime(3) not null,
  kind varchar(300) not null,
  place varchar(300) not null,
  actor varchar(60) not null,
  constraint pk_trouble primary key (reference, happened_at),
  index ix_trouble_happened (happened_at)
);
