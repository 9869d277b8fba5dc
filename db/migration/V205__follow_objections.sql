-- whoever objects gets a code to ask by, and may leave an e-mail address to be told the outcome; older rows have neither
alter table objection add column tracking_code char(9) collate utf8mb4_bin, add column complainant_email varchar(200);
create unique index uq_objection_code on objection (tracking_code);
create index ix_posting_up on posting (state, ends_on);
create index ix_posting_province on posting (province_code, state);

insert into notice_template (template, title, body) values
('objection-received', 'Đã nhận ý kiến của bạn', 'Ban Chỉ đạo rà soát {commune} đã nhận ý kiến của bạn về danh sách niêm yết ngày {date}. Mã tra cứu: {code}. Kết quả phúc tra có chậm nhất {due}. Nhập mã ở trang sau để xem:'),
('objection-recorded-late', 'Đã ghi lại ý kiến của bạn', '{commune} đã ghi lại ý kiến của bạn ngày {date}. Ý kiến đến ngoài thời gian niêm yết nên không mở phúc tra; khi có quyết định công nhận, bạn có quyền khiếu nại. Mã tra cứu: {code}.'),
('objection-ended', 'Kết quả ý kiến của bạn', 'Ý kiến mã {code} của bạn đã có kết quả: {outcome}. {conclusion} Kết quả phúc tra được niêm yết thêm 3 ngày làm việc. Xem ở trang sau:'),
('objection-from-board', 'Có ý kiến gửi qua trang công khai', '{village}: có ý kiến “{kind}” về danh sách đang niêm yết. Việc phúc tra đã được mở, hạn {due}.');
