-- one style of names, and the occasion in plain words for whoever changes the text
update notice_template set template = replace(lower(template), '_', '-') where template like 'MONITORING%';
update notice set template = replace(lower(template), '_', '-') where template like 'MONITORING%';
update notice_message set template = replace(lower(template), '_', '-') where template like 'MONITORING%';

alter table notice_template add column occasion varchar(200) not null default '';

update notice_template set occasion = case template
  when 'objection-received' then 'Gửi người dân khi xã nhận ý kiến về danh sách niêm yết'
  when 'objection-recorded-late' then 'Gửi người dân khi ý kiến đến ngoài thời gian niêm yết'
  when 'objection-ended' then 'Gửi người dân khi phúc tra xong'
  when 'objection-from-board' then 'Báo xã khi có ý kiến gửi qua trang công khai'
  when 'board-letter-waiting' then 'Báo công chức khi ý kiến nói bỏ sót một hộ chưa biết'
  when 'board-letter-received' then 'Gửi người dân khi xã nhận ý kiến, còn phải tìm hộ'
  when 'board-letter-refused' then 'Gửi người dân khi ý kiến chưa mở được phúc tra'
  when 'complaint-received' then 'Gửi người khiếu nại khi nhận đơn'
  when 'complaint-accepted' then 'Gửi người khiếu nại khi thụ lý'
  when 'complaint-refused' then 'Gửi người khiếu nại khi không thụ lý'
  when 'complaint-dialogue' then 'Mời người khiếu nại đối thoại'
  when 'complaint-interim' then 'Gửi người khiếu nại khi có quyết định đình chỉ, tạm đình chỉ'
  when 'complaint-settled' then 'Gửi người khiếu nại khi có quyết định giải quyết'
  when 'complaint-in-force' then 'Báo người khiếu nại và người nhận đơn khi quyết định có hiệu lực'
  when 'complaint-verifier-replaced' then 'Báo người thôi xác minh khiếu nại'
  when 'complaint-verifier-named' then 'Báo người được cử xác minh thay'
  when 'inyear-lodged' then 'Gửi người đề nghị khi nhận giấy đề nghị'
  when 'inyear-recognised' then 'Gửi người đề nghị khi được công nhận'
  when 'inyear-refused' then 'Gửi người đề nghị khi có văn bản trả lời không công nhận'
  when 'monitoring-notice' then 'Báo xã khi Mặt trận gửi quyết định, kế hoạch giám sát'
  when 'monitoring-report' then 'Báo Mặt trận khi xã gửi báo cáo'
  when 'monitoring-sent' then 'Báo xã khi Mặt trận gửi kiến nghị'
  when 'monitoring-answered' then 'Báo Mặt trận khi xã đã trả lời hết kiến nghị'
  when 'monitoring-urged' then 'Báo xã khi Mặt trận đôn đốc trả lời'
  when 'monitoring-escalated' then 'Báo tỉnh và xã khi kiến nghị chuyển lên cấp trên'
  when 'monitoring-again' then 'Báo xã khi Mặt trận yêu cầu trả lời tiếp'
  when 'monitoring-closed' then 'Báo xã khi cuộc giám sát đã xong'
  else occasion end;
