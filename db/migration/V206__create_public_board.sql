-- an objection about a household that nobody could be sure of: the office looks it up and takes the objection down under the same code and day.
-- Names and words are wiped here once it is dealt with.
create sequence board_letter_seq;
create table board_letter (
  letter_id bigint not null,
  posting_id bigint not null,
  province_code char(2) not null collate utf8mb4_bin,
  commune_code char(5) not null collate utf8mb4_bin,
  village_code char(8) not null collate utf8mb4_bin,
  head_name varchar(120) not null,
  complainant_name varchar(120) not null,
  complainant_phone varchar(20) collate utf8mb4_bin,
  complainant_email varchar(200),
  content varchar(2000) not null,
  received_on date not null,
  tracking_code char(9) not null collate utf8mb4_bin,
  state varchar(10) not null collate utf8mb4_bin,
  reason varchar(500),
  objection_id bigint,
  handled_by varchar(60) collate utf8mb4_bin,
  handled_at datetime(3),
  constraint pk_board_letter primary key (letter_id),
  constraint uq_board_letter_code unique (tracking_code),
  constraint fk_board_letter_posting foreign key (posting_id) references posting (posting_id),
  constraint ck_board_letter_state check (state in ('WAITING', 'LODGED', 'REFUSED'))
);
create index ix_board_letter_posting on board_letter (posting_id, state);
create index ix_board_letter_commune on board_letter (commune_code, state);

insert into notice_template (template, title, body) values
('board-letter-waiting', 'Ý kiến bỏ sót hộ, chờ tìm hộ', '{village}: có ý kiến nói bỏ sót một hộ mà hệ thống chưa biết là hộ nào. Hãy tìm hộ trong sổ hoặc đăng ký hộ, rồi ghi nhận ý kiến.'),
('board-letter-received', 'Đã nhận ý kiến của bạn', '{commune} đã nhận ý kiến của bạn ngày {date}. Mã tra cứu: {code}. Công chức xã tìm hộ bạn nói đến rồi mở phúc tra. Nhập mã ở trang sau để xem:'),
('board-letter-refused', 'Kết quả ý kiến của bạn', 'Ý kiến mã {code} của bạn chưa mở được phúc tra: {reason} Bạn có thể đến bộ phận tiếp nhận của {commune} để được hướng dẫn.');
