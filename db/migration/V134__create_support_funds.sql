-- sources of money and goods: what was promised, what came in, what was used on which case
create sequence support_fund_seq;
create table support_fund (
  fund_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) collate utf8mb4_bin,
  village_code char(8) collate utf8mb4_bin,
  name varchar(200) not null,
  source varchar(20) not null collate utf8mb4_bin,
  programme_code varchar(30) collate utf8mb4_bin,
  year smallint not null,
  budget decimal(15,0) not null,
  is_closed boolean not null default false,
  opened_by varchar(60) not null collate utf8mb4_bin,
  opened_at datetime(3) not null,
  constraint pk_support_fund primary key (fund_id),
  constraint ck_support_fund_source check (source in ('STATE_BUDGET', 'COUNTERPART', 'POLICY_BANK', 'FOR_THE_POOR', 'ORGANISATION', 'ENTERPRISE', 'COMMUNITY')),
  constraint ck_support_fund_budget check (budget >= 0)
);
create index ix_support_fund_commune on support_fund (commune_code, year);

create sequence support_pledge_seq;
create table support_pledge (
  pledge_id bigint not null,
  fund_id bigint not null,
  giver varchar(200) not null,
  kind varchar(10) not null collate utf8mb4_bin,
  description varchar(300) not null default '',
  amount decimal(15,0) not null,
  promised_on date not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_support_pledge primary key (pledge_id),
  constraint fk_support_pledge_fund foreign key (fund_id) references support_fund (fund_id),
  constraint ck_support_pledge_kind check (kind in ('MONEY', 'GOODS')),
  constraint ck_support_pledge_amount check (amount > 0)
);
create index ix_support_pledge_fund on support_pledge (fund_id);

create sequence support_receipt_seq;
create table support_receipt (
  receipt_id bigint not null,
  fund_id bigint not null,
  pledge_id bigint,
  amount decimal(15,0) not null,
  received_on date not null,
  note varchar(300) not null default '',
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_support_receipt primary key (receipt_id),
  constraint fk_support_receipt_fund foreign key (fund_id) references support_fund (fund_id),
  constraint fk_support_receipt_pledge foreign key (pledge_id) references support_pledge (pledge_id),
  constraint ck_support_receipt_amount check (amount > 0)
);
create index ix_support_receipt_fund on support_receipt (fund_id);

create sequence support_payment_seq;
create table support_payment (
  payment_id bigint not null,
  case_id bigint not null,
  stage_no smallint not null,
  fund_id bigint not null,
  amount decimal(15,0) not null,
  kind varchar(10) not null collate utf8mb4_bin,
  description varchar(300) not null default '',
  second_source_reason varchar(300),
  paid_on date not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_support_payment primary key (payment_id),
  constraint fk_support_payment_stage foreign key (case_id, stage_no) references support_case_stage (case_id, stage_no),
  constraint fk_support_payment_fund foreign key (fund_id) references support_fund (fund_id),
  constraint ck_support_payment_kind check (kind in ('MONEY', 'GOODS')),
  constraint ck_support_payment_amount check (amount > 0)
);
create index ix_support_payment_case on support_payment (case_id);
create index ix_support_payment_fund on support_payment (fund_id);

-- things that were handed over and must come back, or go on to the next household
create sequence support_item_seq;
create table support_item (
  item_id bigint not null,
  case_id bigint not null,
  household_id bigint not null,
  head_name varchar(120) not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  name varchar(200) not null,
  quantity smallint not null,
  unit varchar(30) not null,
  value decimal(15,0) not null,
  handed_on date not null,
  receiver_name varchar(120) not null,
  return_form varchar(10) not null collate utf8mb4_bin,
  return_due_on date not null,
  state varchar(15) not null collate utf8mb4_bin,
  chain_no bigint not null,
  link smallint not null,
  previous_item_id bigint,
  next_household_id bigint,
  next_head_name varchar(120),
  ended_on date,
  note varchar(600) not null default '',
  constraint pk_support_item primary key (item_id),
  constraint fk_support_item_case foreign key (case_id) references support_case (case_id),
  constraint ck_support_item_form check (return_form in ('CASH', 'OFFSPRING', 'ITEM')),
  constraint ck_support_item_state check (state in ('IN_USE', 'RETURNED', 'PASSED_ON', 'LOST')),
  constraint ck_support_item_value check (value >= 0 and quantity > 0)
);
create index ix_support_item_commune on support_item (commune_code, state, return_due_on);
create index ix_support_item_case on support_item (case_id);
create index ix_support_item_chain on support_item (chain_no, link);

-- repayments, extensions, losses
create sequence support_return_seq;
create table support_return (
  return_id bigint not null,
  case_id bigint not null,
  kind varchar(12) not null collate utf8mb4_bin,
  amount decimal(15,0) not null,
  happened_on date not null,
  note varchar(600) not null,
  new_due_on date,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_support_return primary key (return_id),
  constraint fk_support_return_case foreign key (case_id) references support_case (case_id),
  constraint ck_support_return_kind check (kind in ('REPAYMENT', 'ITEM', 'EXTENSION', 'LOSS')),
  constraint ck_support_return_amount check (amount >= 0)
);
create index ix_support_return_case on support_return (case_id);
