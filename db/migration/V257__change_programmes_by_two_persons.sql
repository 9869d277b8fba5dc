-- terms of a case that are not those of a step: bringing papers, publishing a selection
alter table programme_edition add column if not exists publish_rule varchar(40) collate utf8mb4_bin;
alter table programme_edition add column if not exists supplement_rule varchar(40) collate utf8mb4_bin;
alter table programme_edition add column if not exists supplement_remote_rule varchar(40) collate utf8mb4_bin;

-- what one administrator proposed for a programme; it counts once another one has confirmed it
create sequence if not exists programme_change_seq;
create table if not exists programme_change (
  programme_change_id bigint not null,
  programme_code varchar(30) not null collate utf8mb4_bin,
  kind varchar(20) not null collate utf8mb4_bin,
  name varchar(150) not null,
  content longtext not null,
  reason varchar(500) not null,
  state varchar(10) not null collate utf8mb4_bin,
  entered_by varchar(60) not null collate utf8mb4_bin,
  entered_at datetime(3) not null,
  closed_by varchar(60) collate utf8mb4_bin,
  closed_at datetime(3),
  closing_note varchar(300) not null default '',
  open_programme varchar(30) as (if(state = 'OPEN', programme_code, null)) persistent,
  constraint pk_programme_change primary key (programme_change_id),
  constraint uq_programme_change_open unique (open_programme),
  constraint ck_programme_change_kind check (kind in ('PROGRAMME', 'EDITION', 'RETIREMENT')),
  constraint ck_programme_change_state check (state in ('OPEN', 'CONFIRMED', 'REFUSED')),
  constraint ck_programme_change_two check (state <> 'CONFIRMED' or closed_by <> entered_by)
);
create index if not exists ix_programme_change_state on programme_change (state, programme_change_id);
