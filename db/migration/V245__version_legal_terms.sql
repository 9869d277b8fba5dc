-- Legal terms in versions. The row of deadline_rule is the first one, in force since ever; each later one holds from a day on.
create sequence if not exists deadline_version_seq;
create table if not exists deadline_version (
  deadline_version_id bigint not null,
  deadline_rule varchar(60) not null collate utf8mb4_bin,
  valid_from_on date not null,
  decided_on date not null,
  amount int not null,
  unit varchar(20) not null collate utf8mb4_bin,
  article varchar(300) not null,
  is_confirmed boolean not null,
  is_for_running boolean not null,
  constraint pk_deadline_version primary key (deadline_version_id),
  constraint fk_deadline_version_rule foreign key (deadline_rule) references deadline_rule (deadline_rule),
  constraint ck_deadline_version_unit check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS')),
  constraint ck_deadline_version_amount check (amount > 0)
);
create index if not exists ix_deadline_version_rule on deadline_version (deadline_rule, valid_from_on);

-- what one administrator proposed for a term; it counts once another one has confirmed it
create sequence if not exists deadline_change_seq;
create table if not exists deadline_change (
  deadline_change_id bigint not null,
  deadline_rule varchar(60) not null collate utf8mb4_bin,
  kind varchar(20) not null collate utf8mb4_bin,
  old_amount int not null,
  old_unit varchar(20) not null collate utf8mb4_bin,
  amount int not null,
  unit varchar(20) not null collate utf8mb4_bin,
  article varchar(300) not null,
  valid_from_on date,
  is_for_running boolean not null,
  is_official boolean not null,
  reason varchar(500) not null,
  state varchar(10) not null collate utf8mb4_bin,
  entered_by varchar(60) not null collate utf8mb4_bin,
  entered_at datetime(3) not null,
  closed_by varchar(60) collate utf8mb4_bin,
  closed_at datetime(3),
  closing_note varchar(300) not null default '',
  open_rule varchar(60) collate utf8mb4_bin,
  constraint pk_deadline_change primary key (deadline_change_id),
  constraint uq_deadline_change_open unique (open_rule),
  constraint fk_deadline_change_rule foreign key (deadline_rule) references deadline_rule (deadline_rule),
  constraint ck_deadline_change_kind check (kind in ('VERSION', 'CONFIRMATION')),
  constraint ck_deadline_change_unit check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS')),
  constraint ck_deadline_change_amount check (amount > 0),
  constraint ck_deadline_change_state check (state in ('OPEN', 'CONFIRMED', 'REFUSED')),
  constraint ck_deadline_change_day check (kind <> 'VERSION' or valid_from_on is not null),
  constraint ck_deadline_change_two check (state <> 'CONFIRMED' or closed_by <> entered_by)
);
create index if not exists ix_deadline_change_state on deadline_change (state, deadline_change_id);
