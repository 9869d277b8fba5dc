-- support programmes as data; what a programme pays and asks stands in its editions, and a case keeps the edition it began with
create table programme (
  programme_code varchar(30) not null collate utf8mb4_bin,
  name varchar(150) not null,
  rule_set varchar(20) not null collate utf8mb4_bin,
  indicators varchar(40) not null default '' collate utf8mb4_bin,
  frequency varchar(10) not null collate utf8mb4_bin,
  is_local boolean not null default false,
  is_active boolean not null default true,
  position smallint not null,
  constraint pk_programme primary key (programme_code),
  constraint ck_programme_frequency check (frequency in ('ONCE', 'YEARLY', 'REPEATED'))
);

create sequence programme_edition_seq start with 1001;
create table programme_edition (
  programme_edition_id bigint not null,
  programme_code varchar(30) not null collate utf8mb4_bin,
  valid_from_on date not null,
  valid_to_on date,
  summary varchar(600) not null,
  amount decimal(15,0),
  amount_note varchar(400) not null,
  is_amount_confirmed boolean not null,
  article varchar(300) not null,
  is_article_confirmed boolean not null,
  is_selection_needed boolean not null,
  posting_rule varchar(40) collate utf8mb4_bin,
  verify_rule varchar(40) not null collate utf8mb4_bin,
  approve_rule varchar(40) not null collate utf8mb4_bin,
  use_check_rule varchar(40) not null collate utf8mb4_bin,
  return_kind varchar(10) not null collate utf8mb4_bin,
  return_months smallint,
  return_note varchar(300),
  conditions varchar(1000) not null,
  contact varchar(300) not null,
  constraint pk_programme_edition primary key (programme_edition_id),
  constraint fk_programme_edition_programme foreign key (programme_code) references programme (programme_code),
  constraint uq_programme_edition unique (programme_code, valid_from_on),
  constraint ck_programme_edition_return check (return_kind in ('NONE', 'CASH', 'ITEM')),
  constraint ck_programme_edition_months check (return_kind = 'NONE' or return_months is not null),
  constraint ck_programme_edition_amount check (amount is null or amount >= 0)
);

create table programme_document (
  programme_edition_id bigint not null,
  document_no smallint not null,
  name varchar(250) not null,
  form varchar(30),
  is_required boolean not null,
  constraint pk_programme_document primary key (programme_edition_id, document_no),
  constraint fk_programme_document_edition foreign key (programme_edition_id) references programme_edition (programme_edition_id)
);

-- the parts in which support is handed over; share is the percentage of the approved amount that may be paid with the stage
create table programme_stage (
  programme_edition_id bigint not null,
  stage_no smallint not null,
  name varchar(150) not null,
  share smallint not null,
  is_confirmed boolean not null,
  constraint pk_programme_stage primary key (programme_edition_id, stage_no),
  constraint fk_programme_stage_edition foreign key (programme_edition_id) references programme_edition (programme_edition_id),
  constraint ck_programme_stage_share check (share between 0 and 100)
);
