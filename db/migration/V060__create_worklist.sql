-- the only list of work: written with the engine's tasks in one transaction, and by services for dated duties
create sequence work_item_seq;
create table work_item (
  work_item_id bigint not null,
  version int not null default 1,
  source varchar(10) not null collate utf8mb4_bin,
  source_id varchar(64) not null collate utf8mb4_bin,
  kind varchar(60) not null collate utf8mb4_bin,
  process_key varchar(60) not null collate utf8mb4_bin,
  business_key varchar(64) not null collate utf8mb4_bin,
  title varchar(200) not null,
  subject varchar(300) not null,
  reason varchar(500) not null,
  search_text varchar(600) not null collate utf8mb4_bin,
  role varchar(30) not null collate utf8mb4_bin,
  audience varchar(45) not null collate utf8mb4_bin,
  assignee_id bigint,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  household_id bigint,
  due_on date not null,
  is_escalated boolean not null default false,
  status varchar(10) not null collate utf8mb4_bin,
  created_at datetime(3) not null,
  ended_at datetime(3),
  ended_by varchar(60) collate utf8mb4_bin,
  constraint pk_work_item primary key (work_item_id),
  constraint uq_work_item_source unique (source, source_id),
  constraint ck_work_item_source check (source in ('ENGINE', 'DUTY')),
  constraint ck_work_item_status check (status in ('OPEN', 'DONE', 'CANCELLED'))
);
create index ix_work_item_audience on work_item (status, audience, due_on, work_item_id);
create index ix_work_item_assignee on work_item (status, assignee_id, due_on, work_item_id);
create index ix_work_item_province on work_item (status, province_code, due_on, work_item_id);
create index ix_work_item_commune on work_item (status, commune_code, due_on, work_item_id);
create index ix_work_item_village on work_item (status, village_code, due_on, work_item_id);
create index ix_work_item_business_key on work_item (business_key, kind, status);
create index ix_work_item_household on work_item (household_id);

create sequence work_comment_seq;
create table work_comment (
  work_comment_id bigint not null,
  work_item_id bigint not null,
  author varchar(60) not null collate utf8mb4_bin,
  author_name varchar(120) not null,
  content varchar(2000) not null,
  written_at datetime(3) not null,
  constraint pk_work_comment primary key (work_comment_id),
  constraint fk_work_comment_item foreign key (work_item_id) references work_item (work_item_id)
);
create index ix_work_comment_item on work_comment (work_item_id, work_comment_id);

create sequence saved_filter_seq;
create table saved_filter (
  saved_filter_id bigint not null,
  user_id bigint not null,
  name varchar(100) not null,
  query varchar(1000) not null collate utf8mb4_bin,
  constraint pk_saved_filter primary key (saved_filter_id),
  constraint uq_saved_filter_name unique (user_id, name)
);
