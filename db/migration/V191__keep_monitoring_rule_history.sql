-- the values the programme came with stay known, and every change is kept
alter table monitoring_rule add column default_amount int;
update monitoring_rule set default_amount = amount;
alter table monitoring_rule modify default_amount int not null;

create sequence monitoring_rule_change_seq;
create table monitoring_rule_change (
  change_id bigint not null,
  monitoring_rule varchar(30) not null collate utf8mb4_bin,
  before_amount int not null,
  after_amount int not null,
  reason varchar(500) not null,
  changed_by varchar(60) not null collate utf8mb4_bin,
  changed_by_name varchar(120) not null,
  changed_at datetime(3) not null,
  constraint pk_monitoring_rule_change primary key (change_id),
  constraint fk_monitoring_rule_change foreign key (monitoring_rule) references monitoring_rule (monitoring_rule),
  constraint ck_monitoring_rule_change check (before_amount <> after_amount)
);

-- the list of what the Front saw at meetings
create index ix_observation_commune on observation (commune_code, observed_on, observation_id);
create index ix_observation_province on observation (province_code, observed_on, observation_id);
