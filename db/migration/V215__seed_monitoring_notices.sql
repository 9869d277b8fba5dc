-- what monitoring tells people
insert into notice_template (template, title, body) values
  ('MONITORING_NOTICE', 'Mặt trận giám sát: {plan}', 'Mặt trận Tổ quốc xã đã gửi quyết định, kế hoạch và đề cương giám sát. Xã gửi báo cáo theo đề cương chậm nhất ngày {due}; buổi giám sát ngày {session}.'),
  ('MONITORING_REPORT', 'Xã đã gửi báo cáo: {plan}', 'Báo cáo theo đề cương đã có trong kế hoạch giám sát.'),
  ('MONITORING_SENT', 'Kiến nghị của Mặt trận: {plan}', 'Có {count} phát hiện cần trả lời, chậm nhất ngày {due}. Xã trả lời từng phát hiện; chỉ Mặt trận đóng phát hiện khi đã khắc phục.'),
  ('MONITORING_ANSWERED', 'Xã đã trả lời hết kiến nghị: {plan}', 'Hãy xem việc khắc phục từng phát hiện, rồi đóng hoặc yêu cầu trả lời tiếp.'),
  ('MONITORING_URGED', 'Mặt trận đôn đốc trả lời: {plan}', 'Còn {count} phát hiện quá hạn trả lời. Hạn mới là ngày {due}; quá hạn này, kiến nghị được chuyển lên cấp trên.'),
  ('MONITORING_ESCALATED', 'Kiến nghị chuyển cấp trên: {plan}', 'Còn {count} phát hiện xã không trả lời dù đã được đôn đốc.'),
  ('MONITORING_AGAIN', 'Mặt trận yêu cầu trả lời tiếp: {plan}', 'Có phát hiện chưa khắc phục đủ. Hạn trả lời tiếp là ngày {due}.'),
  ('MONITORING_CLOSED', 'Cuộc giám sát đã xong: {plan}', 'Mọi phát hiện đã được Mặt trận xác nhận khắc phục, hoặc không có phát hiện phải trả lời.');
