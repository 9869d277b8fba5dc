-- groups in which households work together, what they were given and what came of it; models that worked, to be offered where the conditions are alike
create sequence livelihood_model_seq;
create table livelihood_model (
  model_id bigint not null,
  version int not null default 1,
  name varchar(150) not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  product varchar(20) not null collate utf8mb4_bin,
  needs_labour boolean not null,
  needs_land boolean not null,
  needs_water boolean not null,
  cost decimal(15,0) not null,
  months smallint not null,
  income_a_year decimal(15,0) not null,
  proven_households int not null,
  proven_year smallint not null,
  steps varchar(2000) not null,
  lessons varchar(2000) not null,
  contact varchar(200) not null,
  is_withdrawn boolean not null default false,
  written_by varchar(60) not null collate utf8mb4_bin,
  written_at datetime(3) not null,
  constraint pk_livelihood_model primary key (model_id),
  constraint ck_livelihood_model_numbers check (cost >= 0 and months > 0 and proven_households > 0)
);
create index ix_livelihood_model_province on livelihood_model (province_code, is_withdrawn, model_id);

create sequence livelihood_group_seq;
create table livelihood_group (
  group_id bigint not null,
  version int not null default 1,
  kind varchar(20) not null collate utf8mb4_bin,
  name varchar(150) not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  purpose varchar(500) not null,
  model_id bigint,
  founded_on date not null,
  ended_on date,
  end_reason varchar(300) not null default '',
  constraint pk_livelihood_group primary key (group_id),
  constraint fk_livelihood_group_model foreign key (model_id) references livelihood_model (model_id),
  constraint ck_livelihood_group_kind check (kind in ('COOPERATIVE_TEAM', 'SELF_MANAGED', 'COOPERATIVE', 'ESCAPE_GROUP'))
);
create index ix_livelihood_group_commune on livelihood_group (commune_code, group_id);
create index ix_livelihood_group_province on livelihood_group (province_code, group_id);
create index ix_livelihood_group_village on livelihood_group (village_code, group_id);

-- a household that left and came back has two rows
create sequence livelihood_member_seq;
create table livelihood_member (
  group_member_id bigint not null,
  group_id bigint not null,
  household_id bigint not null,
  is_leader boolean not null,
  joined_on date not null,
  left_on date,
  constraint pk_livelihood_member primary key (group_member_id),
  constraint fk_livelihood_member_group foreign key (group_id) references livelihood_group (group_id)
);
create index ix_livelihood_member_group on livelihood_member (group_id, left_on);
create index ix_livelihood_member_household on livelihood_member (household_id);

-- what went in and what came out, in the order it was written down
create sequence livelihood_entry_seq;
create table livelihood_entry (
  entry_id bigint not null,
  group_id bigint not null,
  is_result boolean not null,
  on_day date not null,
  content varchar(300) not null,
  source varchar(150) not null,
  amount decimal(15,0) not null,
  households int,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  constraint pk_livelihood_entry primary key (entry_id),
  constraint fk_livelihood_entry_group foreign key (group_id) references livelihood_group (group_id),
  constraint ck_livelihood_entry_amount check (amount >= 0)
);
create index ix_livelihood_entry_group on livelihood_entry (group_id, on_day);
