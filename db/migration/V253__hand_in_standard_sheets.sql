-- a workbook of official values handed in by one administrator; its values are changes that another one confirms
create sequence if not exists standard_sheet_seq;
create table if not exists standard_sheet (
  sheet_id bigint not null,
  edition_id varchar(20) not null collate utf8mb4_bin,
  file_name varchar(200) not null,
  sha256 char(64) not null collate utf8mb4_bin,
  size_in_bytes bigint not null,
  value_count int not null,
  entered_by varchar(60) not null collate utf8mb4_bin,
  entered_at datetime(3) not null,
  constraint pk_standard_sheet primary key (sheet_id),
  constraint fk_standard_sheet_edition foreign key (edition_id) references standard_edition (edition_id)
);
alter table standard_change add column if not exists sheet_id bigint;
create index if not exists ix_standard_change_sheet on standard_change (sheet_id, state);
