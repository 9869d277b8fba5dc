-- what a requester is told
insert into notice_template (template, title, body) values
  ('inyear-lodged', 'Đã nhận giấy đề nghị {code}', 'Xã đã nhận giấy đề nghị của bạn: {kind}. Mã tra cứu là {code}. Việc rà soát bắt đầu vào ngày 15 hằng tháng và trả lời trong 15 ngày từ ngày bắt đầu.'),
  ('inyear-recognised', 'Giấy đề nghị {code} đã được công nhận', 'Giấy đề nghị {code} ({kind}) đã được công nhận theo Quyết định số {number} ngày {date}. Mời bạn đến UBND xã nhận kết quả.'),
  ('inyear-refused', 'Đã có trả lời cho giấy đề nghị {code}', 'Giấy đề nghị {code} ({kind}) chưa được công nhận. Văn bản trả lời số {number} ngày {date} ghi rõ lý do; mời bạn đến UBND xã nhận. Nếu không đồng ý, bạn có quyền khiếu nại trong 90 ngày.');
