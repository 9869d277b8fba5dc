-- the province's overseer answers for a year that runs on values nobody has compared with the official text
create sequence if not exists unconfirmed_acceptance_seq;
create table if not exists unconfirmed_acceptance (
  acceptance_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  edition_id varchar(20) not null collate utf8mb4_bin,
  year smallint not null,
  value_count int not null,
  content varchar(500) not null,
  reason varchar(1000) not null,
  accepted_by varchar(60) not null collate utf8mb4_bin,
  accepted_name varchar(120) not null,
  accepted_at datetime(3) not null,
  constraint pk_unconfirmed_acceptance primary key (acceptance_id),
  constraint uq_unconfirmed_acceptance unique (province_code, edition_id, year),
  constraint fk_unconfirmed_acceptance_edition foreign key (edition_id) references standard_edition (edition_id)
);
