-- notices whose words are unchanged take their terms from the rows; words that an administrator wrote himself stay
update notice_template set body = 'Ý kiến mã {code} của bạn đã có kết quả: {outcome}. {conclusion} Kết quả phúc tra được niêm yết thêm {posting}. Xem ở trang sau:'
  where template = 'objection-ended'
    and body = 'Ý kiến mã {code} của bạn đã có kết quả: {outcome}. {conclusion} Kết quả phúc tra được niêm yết thêm 3 ngày làm việc. Xem ở trang sau:';
update notice_template set body = 'Xã đã nhận giấy đề nghị của bạn: {kind}. Mã tra cứu là {code}. Việc rà soát bắt đầu vào ngày 15 hằng tháng và trả lời trong {term} từ ngày bắt đầu.'
  where template = 'inyear-lodged'
    and body = 'Xã đã nhận giấy đề nghị của bạn: {kind}. Mã tra cứu là {code}. Việc rà soát bắt đầu vào ngày 15 hằng tháng và trả lời trong 15 ngày từ ngày bắt đầu.';
update notice_template set body = 'Giấy đề nghị {code} ({kind}) chưa được công nhận. Văn bản trả lời số {number} ngày {date} ghi rõ lý do; mời bạn đến UBND xã nhận. Nếu không đồng ý, bạn có quyền khiếu nại trong {complaint}.'
  where template = 'inyear-refused'
    and body = 'Giấy đề nghị {code} ({kind}) chưa được công nhận. Văn bản trả lời số {number} ngày {date} ghi rõ lý do; mời bạn đến UBND xã nhận. Nếu không đồng ý, bạn có quyền khiếu nại trong 90 ngày.';
-- so that whoever changed the words may use the blanks too
update notice_template set first_body = 'Ý kiến mã {code} của bạn đã có kết quả: {outcome}. {conclusion} Kết quả phúc tra được niêm yết thêm {posting}. Xem ở trang sau:'
  where template = 'objection-ended'
    and first_body = 'Ý kiến mã {code} của bạn đã có kết quả: {outcome}. {conclusion} Kết quả phúc tra được niêm yết thêm 3 ngày làm việc. Xem ở trang sau:';
update notice_template set first_body = 'Xã đã nhận giấy đề nghị của bạn: {kind}. Mã tra cứu là {code}. Việc rà soát bắt đầu vào ngày 15 hằng tháng và trả lời trong {term} từ ngày bắt đầu.'
  where template = 'inyear-lodged'
    and first_body = 'Xã đã nhận giấy đề nghị của bạn: {kind}. Mã tra cứu là {code}. Việc rà soát bắt đầu vào ngày 15 hằng tháng và trả lời trong 15 ngày từ ngày bắt đầu.';
update notice_template set first_body = 'Giấy đề nghị {code} ({kind}) chưa được công nhận. Văn bản trả lời số {number} ngày {date} ghi rõ lý do; mời bạn đến UBND xã nhận. Nếu không đồng ý, bạn có quyền khiếu nại trong {complaint}.'
  where template = 'inyear-refused'
    and first_body = 'Giấy đề nghị {code} ({kind}) chưa được công nhận. Văn bản trả lời số {number} ngày {date} ghi rõ lý do; mời bạn đến UBND xã nhận. Nếu không đồng ý, bạn có quyền khiếu nại trong 90 ngày.';

-- what a term rests on must stay true when the terms it is made of change
update deadline_rule set article = 'Cộng phúc tra và niêm yết (QĐ 24/2021/QĐ-TTg), thêm ngày để dán, xác nhận, ký; không văn bản nào ấn định'
  where deadline_rule = 'IN_YEAR_EXTENSION' and is_confirmed = false;
update deadline_rule set article = 'Cộng phúc tra (thủ tục 1.011609, 3.000412) và phần niêm yết còn lại; không văn bản nào ấn định'
  where deadline_rule = 'INCOME_EXTENSION' and is_confirmed = false;
