-- the recognised list made public after the decision (Luật 10/2022/QH15 Điều 11, 14): one publication per commune and decision, with a list
-- per village. Decisions whose certificates were issued before this release have none: their term has passed without anybody having been
-- asked, so nothing is opened for them and nothing comes up overdue.
create sequence if not exists publication_seq;
create table if not exists publication (
  publication_id bigint not null,
  version int not null default 1,
  source varchar(20) not null collate utf8mb4_bin,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  title varchar(200) not null,
  decision_numbers varchar(1000) not null,
  decided_on date not null,
  start_due_on date not null,
  state varchar(20) not null collate utf8mb4_bin,
  opened_at datetime(3) not null,
  ended_at datetime(3),
  ended_by varchar(60) collate utf8mb4_bin,
  end_reason varchar(1000),
  constraint pk_publication primary key (publication_id),
  constraint ck_publication_source check (source in ('ANNUAL', 'IN_YEAR', 'SETTLEMENT')),
  constraint ck_publication_state check (state in ('RUNNING', 'ENDED', 'WITHDRAWN')),
  constraint ck_publication_withdrawn check (state <> 'WITHDRAWN' or end_reason is not null)
);
create index if not exists ix_publication_commune on publication (commune_code, publication_id);
create index if not exists ix_publication_province on publication (province_code, publication_id);

-- what is made public already: a review, a request, a complaint is published once, however often its step runs
create table if not exists publication_origin (
  source varchar(20) not null collate utf8mb4_bin,
  origin_id bigint not null,
  publication_id bigint not null,
  constraint pk_publication_origin primary key (source, origin_id),
  constraint fk_publication_origin foreign key (publication_id) references publication (publication_id)
);
create index if not exists ix_publication_origin on publication_origin (publication_id);

create table if not exists published_list (
  list_id bigint not null,
  version int not null default 1,
  publication_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  village_name varchar(100) not null,
  list_hash char(64) not null collate utf8mb4_bin,
  state varchar(20) not null collate utf8mb4_bin,
  term_from_on date,
  ends_on date,
  withdrawn_reason varchar(1000),
  constraint pk_published_list primary key (list_id),
  constraint uq_published_list_village unique (publication_id, village_code),
  constraint fk_published_list foreign key (publication_id) references publication (publication_id),
  constraint ck_published_list_state check (state in ('WAITING', 'UP', 'ENDED', 'WITHDRAWN')),
  constraint ck_published_list_term check (state not in ('UP', 'ENDED') or (term_from_on is not null and ends_on is not null))
);
create index if not exists ix_published_list_commune on published_list (commune_code, state);
create index if not exists ix_published_list_province on published_list (province_code, state);

-- only the personal data that may be public: name, village, class; what a later decision changed stands beside it
create table if not exists published_line (
  list_id bigint not null,
  line_no int not null,
  household_id bigint not null,
  name varchar(120) not null,
  result varchar(30) not null collate utf8mb4_bin,
  corrected_result varchar(30) collate utf8mb4_bin,
  corrected_by varchar(100),
  corrected_on date,
  constraint pk_published_line primary key (list_id, line_no),
  constraint fk_published_line foreign key (list_id) references published_list (list_id),
  constraint ck_published_line_corrected check ((corrected_result is null) = (corrected_by is null))
);
create index if not exists ix_published_line_household on published_line (household_id);

-- the proof: where, since when, by whom, before whom; a list that was hung again has a further row for that place, and hangs_since tells since
-- when it has hung there without a day missing
create sequence if not exists published_place_seq;
create table if not exists published_place (
  published_place_id bigint not null,
  list_id bigint not null,
  place varchar(20) not null collate utf8mb4_bin,
  attempt int not null,
  place_name varchar(200) not null,
  posted_on date not null,
  hangs_since date not null,
  poster_name varchar(120) not null,
  witness_name varchar(120) not null,
  loudspeaker varchar(300),
  note varchar(500),
  missing_on date,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_at datetime(3) not null,
  constraint pk_published_place primary key (published_place_id),
  constraint uq_published_place unique (list_id, place, attempt),
  constraint fk_published_place foreign key (list_id) references published_list (list_id),
  constraint ck_published_place check (place in ('VILLAGE_HOUSE', 'COMMUNE_OFFICE'))
);
