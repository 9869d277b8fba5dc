-- what is known of the backups; times are those of the day outside, not of the installation's calendar
create sequence if not exists backup_run_seq;
create table if not exists backup_run (
  backup_run_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  started_at datetime(3) not null,
  ended_at datetime(3) not null,
  is_good boolean not null,
  file_name varchar(500) not null,
  bytes bigint not null,
  seal_no bigint not null,
  fault varchar(500) not null,
  constraint pk_backup_run primary key (backup_run_id),
  constraint ck_backup_run_kind check (kind in ('NIGHTLY', 'PAGE', 'HAND')),
  key ix_backup_run_ended (ended_at)
);
