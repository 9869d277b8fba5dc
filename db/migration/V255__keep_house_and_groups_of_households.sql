-- what support itself asks of a house: three parts that are not those of indicator 7, space, help before; the newest row counts, all are kept
create sequence if not exists household_house_seq;
create table if not exists household_house (
  house_id bigint not null,
  household_id bigint not null,
  has_house varchar(10) not null collate utf8mb4_bin,
  foundation varchar(10) not null collate utf8mb4_bin,
  frame varchar(10) not null collate utf8mb4_bin,
  roof varchar(10) not null collate utf8mb4_bin,
  area decimal(7,2),
  helped_before varchar(10) not null collate utf8mb4_bin,
  note varchar(300) not null,
  seen_on date not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_household_house primary key (house_id),
  constraint fk_household_house_household foreign key (household_id) references household (household_id),
  constraint ck_household_house_known check (has_house in ('YES', 'NO', 'UNKNOWN') and foundation in ('YES', 'NO', 'UNKNOWN')
    and frame in ('YES', 'NO', 'UNKNOWN') and roof in ('YES', 'NO', 'UNKNOWN') and helped_before in ('YES', 'NO', 'UNKNOWN')),
  constraint ck_household_house_area check (area is null or area > 0)
);
create index if not exists ix_household_house_household on household_house (household_id, house_id);

-- groups of the province's resolution that help reaches whatever the class: a household stays what it is, it only belongs to the group for a time
create sequence if not exists household_group_seq;
create table if not exists household_group (
  membership_id bigint not null,
  household_id bigint not null,
  support_group varchar(30) not null collate utf8mb4_bin,
  document varchar(300) not null,
  from_on date not null,
  until_on date,
  note varchar(300) not null,
  entered_by varchar(60) not null collate utf8mb4_bin,
  entered_at datetime(3) not null,
  confirmed_by varchar(60) collate utf8mb4_bin,
  confirmed_at datetime(3),
  ended_on date,
  end_reason varchar(300),
  ended_by varchar(60) collate utf8mb4_bin,
  running_group varchar(60) as (if(ended_on is null, concat(household_id, ' ', support_group), null)) persistent,
  constraint pk_household_group primary key (membership_id),
  constraint uq_household_group_running unique (running_group),
  constraint fk_household_group_household foreign key (household_id) references household (household_id),
  constraint ck_household_group_code check (support_group in ('DISASTER', 'MERIT', 'SOCIAL_PROTECTION')),
  constraint ck_household_group_until check (until_on is null or until_on >= from_on),
  constraint ck_household_group_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
  constraint ck_household_group_end check ((ended_on is null) = (end_reason is null))
);
create index if not exists ix_household_group_household on household_group (household_id, membership_id);
create index if not exists ix_household_group_code on household_group (support_group, ended_on, household_id);
