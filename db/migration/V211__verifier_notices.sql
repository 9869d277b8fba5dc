insert into notice_template (template, title, body) values
  ('complaint-verifier-replaced', 'Bạn không còn xác minh khiếu nại số {register}', 'Việc xác minh đã được giao cho người khác ngày {day}. Hãy bàn giao giấy tờ bạn đang giữ.'),
  ('complaint-verifier-named', 'Bạn được cử xác minh khiếu nại số {register}', 'Bạn thay người xác minh trước từ ngày {day}. Thời hạn giải quyết giữ nguyên; việc đã nằm trong danh sách việc của bạn.');
