-- a poverty standard for a span of review years; a review keeps the edition it began with
create table standard_edition (
  edition_id varchar(20) not null collate utf8mb4_bin,
  name varchar(200) not null,
  from_year smallint not null,
  to_year smallint not null,
  basis varchar(500) not null,
  constraint pk_standard_edition primary key (edition_id),
  constraint ck_standard_edition_years check (to_year >= from_year)
);

-- every number of an edition; null where no text that was found gives it
create table edition_value (
  edition_id varchar(20) not null collate utf8mb4_bin,
  value_code varchar(40) not null collate utf8mb4_bin,
  name varchar(200) not null,
  value bigint,
  unit varchar(20) not null collate utf8mb4_bin,
  article varchar(300) not null,
  source varchar(500) not null,
  is_confirmed boolean not null,
  sort_no smallint not null,
  constraint pk_edition_value primary key (edition_id, value_code),
  constraint fk_edition_value_edition foreign key (edition_id) references standard_edition (edition_id),
  constraint ck_edition_value_unit check (unit in ('VND_MONTH', 'POINTS', 'TICKS'))
);

-- the twelve basic needs, numbered as on the certificate; the code, not the number, joins two editions
create table indicator (
  edition_id varchar(20) not null collate utf8mb4_bin,
  indicator_no tinyint not null,
  code varchar(40) not null collate utf8mb4_bin,
  service varchar(100) not null,
  name varchar(100) not null,
  definition varchar(1000) not null,
  article varchar(300) not null,
  source varchar(500) not null,
  is_confirmed boolean not null,
  icon varchar(20) not null collate utf8mb4_bin,
  constraint pk_indicator primary key (edition_id, indicator_no),
  constraint uq_indicator_code unique (edition_id, code),
  constraint fk_indicator_edition foreign key (edition_id) references standard_edition (edition_id)
);

-- the questions of Phiếu A and B1; those of B2 are the indicators
create table sheet_item (
  edition_id varchar(20) not null collate utf8mb4_bin,
  item_code varchar(10) not null collate utf8mb4_bin,
  sheet varchar(2) not null collate utf8mb4_bin,
  group_no tinyint not null,
  group_name varchar(100) not null,
  label varchar(300) not null,
  help varchar(500) not null,
  sort_no smallint not null,
  article varchar(300) not null,
  source varchar(500) not null,
  is_confirmed boolean not null,
  constraint pk_sheet_item primary key (edition_id, item_code),
  constraint fk_sheet_item_edition foreign key (edition_id) references standard_edition (edition_id),
  constraint ck_sheet_item_sheet check (sheet in ('A', 'B1'))
);

create table sheet_option (
  edition_id varchar(20) not null collate utf8mb4_bin,
  item_code varchar(10) not null collate utf8mb4_bin,
  option_code varchar(20) not null collate utf8mb4_bin,
  label varchar(200) not null,
  sort_no smallint not null,
  constraint pk_sheet_option primary key (edition_id, item_code, option_code),
  constraint fk_sheet_option_item foreign key (edition_id, item_code) references sheet_item (edition_id, item_code)
);

-- what an answer is worth in a column of the B1 table: six rural regions and the urban areas
create table option_points (
  edition_id varchar(20) not null collate utf8mb4_bin,
  item_code varchar(10) not null collate utf8mb4_bin,
  option_code varchar(20) not null collate utf8mb4_bin,
  points_column varchar(30) not null collate utf8mb4_bin,
  points smallint not null,
  source varchar(500) not null,
  is_confirmed boolean not null,
  constraint pk_option_points primary key (edition_id, item_code, option_code, points_column),
  constraint fk_option_points_option foreign key (edition_id, item_code, option_code)
    references sheet_option (edition_id, item_code, option_code),
  constraint ck_option_points_column check (points_column in ('RED_RIVER_DELTA', 'NORTHERN_MOUNTAINS',
    'NORTH_CENTRAL_COAST', 'CENTRAL_HIGHLANDS', 'SOUTHEAST', 'MEKONG_DELTA', 'URBAN'))
);

-- an official value entered by one administrator and confirmed by another; only then it counts
create sequence standard_change_seq;
create table standard_change (
  standard_change_id bigint not null,
  edition_id varchar(20) not null collate utf8mb4_bin,
  kind varchar(10) not null collate utf8mb4_bin,
  target varchar(80) not null collate utf8mb4_bin,
  label varchar(500) not null,
  old_content varchar(1000) not null,
  new_content varchar(1000) not null,
  source varchar(500) not null,
  state varchar(10) not null collate utf8mb4_bin,
  entered_by varchar(60) not null collate utf8mb4_bin,
  entered_at datetime(3) not null,
  closed_by varchar(60) collate utf8mb4_bin,
  closed_at datetime(3),
  closing_note varchar(300) not null default '',
  open_target varchar(120) collate utf8mb4_bin,
  constraint pk_standard_change primary key (standard_change_id),
  constraint uq_standard_change_open unique (open_target),
  constraint fk_standard_change_edition foreign key (edition_id) references standard_edition (edition_id),
  constraint ck_standard_change_kind check (kind in ('VALUE', 'POINTS', 'SIGN', 'INDICATOR')),
  constraint ck_standard_change_state check (state in ('OPEN', 'CONFIRMED', 'REFUSED')),
  constraint ck_standard_change_two check (state <> 'CONFIRMED' or closed_by <> entered_by)
);
create index ix_standard_change_edition on standard_change (edition_id, state, standard_change_id);
