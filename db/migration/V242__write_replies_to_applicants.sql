-- the written answers to applicants of the annual review who do not go on the list or are not recognised: signed by the chair, sent, recorded
create sequence if not exists reply_batch_seq;
create table if not exists reply_batch (
  batch_id bigint not null,
  review_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  year smallint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  opened_on date not null,
  due_on date not null,
  signed_on date,
  signer_name varchar(120),
  is_overdue boolean not null default false,
  closed_on date,
  constraint pk_reply_batch primary key (batch_id),
  constraint uq_reply_batch unique (review_id, kind),
  constraint ck_reply_batch_kind check (kind in ('SCREENED', 'REVIEWED'))
);
create table if not exists reply_letter (
  batch_id bigint not null,
  applicant_id bigint not null,
  commune_code char(5) not null collate utf8mb4_bin,
  year smallint not null,
  reasons varchar(2000) not null,
  number varchar(60),
  sent_on date,
  sent_how varchar(20) collate utf8mb4_bin,
  sent_to varchar(200),
  sent_by varchar(120),
  constraint pk_reply_letter primary key (batch_id, applicant_id),
  constraint uq_reply_letter_number unique (commune_code, year, number),
  constraint fk_reply_letter_batch foreign key (batch_id) references reply_batch (batch_id)
);

insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('WRITTEN_REPLY', 'Trả lời bằng văn bản hộ đề nghị rà soát không được đưa vào danh sách hoặc không được công nhận: ký và gửi', 5, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false)
on duplicate key update name = values(name);
