create table province (
  province_code char(2) not null collate utf8mb4_bin,
  name varchar(100) not null,
  kind varchar(20) not null collate utf8mb4_bin,
  region varchar(30) not null collate utf8mb4_bin,
  constraint pk_province primary key (province_code)
);

create table commune (
  commune_code char(5) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  name varchar(100) not null,
  kind varchar(20) not null collate utf8mb4_bin,
  area_type varchar(10) not null collate utf8mb4_bin,
  constraint pk_commune primary key (commune_code),
  constraint fk_commune_province foreign key (province_code) references province (province_code),
  constraint ck_commune_area_type check (area_type in ('RURAL', 'URBAN'))
);
create index ix_commune_province on commune (province_code);

-- the communes that ended in 2025 and what they became part of; one former code may have gone to several
create table commune_merger (
  old_commune_code varchar(5) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  old_name varchar(100) not null,
  old_district varchar(100) not null,
  old_province varchar(100) not null
);
create index ix_commune_merger_old on commune_merger (old_commune_code);
create index ix_commune_merger_new on commune_merger (commune_code);

-- villages have no national code list: the commune's code and a number given here
create table village (
  village_code char(8) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  name varchar(100) not null,
  plain_name varchar(100) not null collate utf8mb4_bin,
  constraint pk_village primary key (village_code),
  constraint uq_village_name unique (commune_code, plain_name),
  constraint fk_village_commune foreign key (commune_code) references commune (commune_code)
);
