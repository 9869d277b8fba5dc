-- the village meeting is announced before it is held: day, hour, place, who was told and how; moving it is a new notice
create sequence if not exists meeting_notice_seq;
create table if not exists meeting_notice (
  notice_id bigint not null,
  village_review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  round int not null,
  notice_no smallint not null,
  announced_on date not null,
  meeting_at datetime(3) not null,
  place varchar(200) not null,
  recorded_by varchar(60) not null collate utf8mb4_bin,
  recorded_name varchar(120) not null,
  recorded_at datetime(3) not null,
  constraint pk_meeting_notice primary key (notice_id),
  constraint uq_meeting_notice unique (village_review_id, round, notice_no)
);

-- who was told: a household of the agenda, an organisation or the Front; nothing in manners means not reached
create table if not exists meeting_notice_guest (
  notice_id bigint not null,
  guest_no smallint not null,
  kind varchar(20) not null collate utf8mb4_bin,
  case_id bigint,
  name varchar(200) not null,
  manners varchar(100) not null collate utf8mb4_bin,
  constraint pk_meeting_notice_guest primary key (notice_id, guest_no),
  constraint fk_meeting_notice_guest_notice foreign key (notice_id) references meeting_notice (notice_id)
);

-- the notice a meeting rests on; meetings recorded before this was asked for have none
alter table village_meeting add column if not exists notice_id bigint;

insert into notice_template (template, occasion, title, body) values
  ('meeting-announced', 'Trưởng thôn mời họp dân: gửi người giám sát của Mặt trận xã', 'Mời giám sát họp dân {village}', '{village} họp dân rà soát hộ nghèo lúc {time} tại {place}. Mời đại diện Mặt trận Tổ quốc xã dự và giám sát.')
on duplicate key update occasion = values(occasion), title = values(title), body = values(body);
