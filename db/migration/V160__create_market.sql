-- vacancies, training courses and buyers of produce; what a household produces; who was sent where and what came of it
create sequence market_offer_seq;
create table market_offer (
  offer_id bigint not null,
  version int not null default 1,
  kind varchar(10) not null collate utf8mb4_bin,
  title varchar(150) not null,
  organisation varchar(150) not null,
  phone varchar(20) not null collate utf8mb4_bin,
  place varchar(200) not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  is_overseas boolean not null,
  min_age smallint not null,
  max_age smallint not null,
  skill varchar(200) not null,
  product varchar(20) collate utf8mb4_bin,
  pay_from decimal(15,0),
  pay_to decimal(15,0),
  pay_unit varchar(30) not null,
  places smallint not null,
  closes_on date not null,
  terms varchar(1000) not null,
  is_closed boolean not null default false,
  posted_by varchar(60) not null collate utf8mb4_bin,
  posted_at datetime(3) not null,
  constraint pk_market_offer primary key (offer_id),
  constraint ck_market_offer_kind check (kind in ('JOB', 'COURSE', 'BUYER')),
  constraint ck_market_offer_product check ((kind = 'BUYER') = (product is not null)),
  constraint ck_market_offer_age check (min_age <= max_age),
  constraint ck_market_offer_pay check (pay_from is null or pay_to is null or pay_from <= pay_to)
);
create index ix_market_offer_open on market_offer (province_code, is_closed, closes_on, offer_id);

create table household_product (
  household_id bigint not null,
  product varchar(20) not null collate utf8mb4_bin,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_on date not null,
  constraint pk_household_product primary key (household_id, product)
);
create index ix_household_product on household_product (product, household_id);

create sequence market_referral_seq;
create table market_referral (
  referral_id bigint not null,
  version int not null default 1,
  offer_id bigint not null,
  household_id bigint not null,
  member_id bigint not null default 0,
  person_name varchar(120) not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  state varchar(10) not null collate utf8mb4_bin,
  reasons varchar(1000) not null,
  referred_on date not null,
  referred_by varchar(60) not null collate utf8mb4_bin,
  started_on date,
  follow_up_on date,
  ended_on date,
  sold_amount decimal(15,0),
  note varchar(500) not null default '',
  constraint pk_market_referral primary key (referral_id),
  constraint fk_market_referral_offer foreign key (offer_id) references market_offer (offer_id),
  constraint uq_market_referral unique (offer_id, household_id, member_id),
  constraint ck_market_referral_state check (state in ('REFERRED', 'STARTED', 'REFUSED', 'KEPT', 'ENDED')),
  constraint ck_market_referral_started check (state not in ('STARTED', 'KEPT') or started_on is not null)
);
create index ix_market_referral_household on market_referral (household_id, referral_id);
create index ix_market_referral_commune on market_referral (commune_code, state, referral_id);
create index ix_market_referral_village on market_referral (village_code, state, referral_id);
create index ix_market_referral_province on market_referral (province_code, state, referral_id);

-- people of households that are followed, with what the matching asks
create view v_registry_labour as
  select m.member_id, m.household_id, m.full_name, m.birth_on, m.birth_year, m.labour_capacity, m.disability_level, m.job, m.school_level,
         h.head_name, h.poverty_status, h.deprivations, h.province_code, h.commune_code, h.village_code
  from household_member m join household h on h.household_id = m.household_id
  where m.left_on is null and h.is_active = true and h.poverty_status in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED');

-- households that are followed, with their needs
create view v_registry_followed as
  select household_id, head_name, head_birth_on, head_birth_year, poverty_status, deprivations, province_code, commune_code, village_code
  from household where is_active = true and poverty_status in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED');
