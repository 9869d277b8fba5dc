-- after the notices themselves
insert into notice_template (template, title, body) values
  ('complaint-received', 'Đã nhận đơn khiếu nại số {register}', 'UBND đã nhận đơn khiếu nại của ông/bà ngày {day}, vào sổ số {register}. Mã tra cứu: {code}. Ông/bà được trả lời có thụ lý hay không chậm nhất ngày {due}.'),
  ('complaint-accepted', 'Đã thụ lý khiếu nại số {register}', 'Khiếu nại của ông/bà đã được thụ lý theo thông báo số {number}. Mã tra cứu: {code}.'),
  ('complaint-refused', 'Không thụ lý khiếu nại số {register}', 'Khiếu nại của ông/bà không được thụ lý. Lý do: {reason} Văn bản trả lời được gửi theo địa chỉ trong đơn.'),
  ('complaint-dialogue', 'Mời đối thoại về khiếu nại số {register}', 'Mời ông/bà đến đối thoại ngày {day} tại {place}. Nếu ông/bà không đến, việc giải quyết vẫn tiếp tục.'),
  ('complaint-interim', 'Quyết định {kind} khiếu nại số {register}', 'Đã có quyết định {kind} khiếu nại của ông/bà; quyết định được gửi theo địa chỉ trong đơn. Mã tra cứu: {code}.'),
  ('complaint-settled', 'Kết quả giải quyết khiếu nại số {register}', 'Quyết định số {number}: {result}. Nếu không đồng ý, ông/bà có quyền khiếu nại lần hai hoặc khởi kiện vụ án hành chính theo thời hạn ghi trong quyết định.'),
  ('complaint-in-force', 'Quyết định giải quyết khiếu nại số {register} đã có hiệu lực', 'Quyết định số {number} đã có hiệu lực từ ngày {day}. {change}');
