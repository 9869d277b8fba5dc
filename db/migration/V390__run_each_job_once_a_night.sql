-- one row a job: whoever locks it runs the job; the lock ends with the node
create table if not exists nightly_job (
  job_name varchar(60) not null collate utf8mb4_bin,
  constraint pk_nightly_job primary key (job_name)
);

-- one row a job and night, in the time of the day outside
create table if not exists job_run (
  job_name varchar(60) not null collate utf8mb4_bin,
  due_at datetime(3) not null,
  done_by varchar(200),
  done_at datetime(3),
  attempts int not null default 0,
  tried_at datetime(3),
  fault varchar(500) not null default '',
  constraint pk_job_run primary key (job_name, due_at)
);
