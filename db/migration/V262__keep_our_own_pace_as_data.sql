-- Numbers that stood in the code: the day of the monthly report, and the pace that no text sets and we chose ourselves, each as a row that
-- administrators change; none is confirmed. Dates that are running stay as they were counted.
insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('MONTHLY_CHANGE_REPORT', 'Báo cáo biến động của tháng trước, chậm nhất', 5, 'DAY_OF_MONTH', 'QĐ 24/2021/QĐ-TTg, Điều 7', false),
  ('OPINION_REMINDER', 'Nhắc tỉnh trước ngày cuối trả lời ý kiến', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('ENDED_TERM_ANSWER', 'Trả lời câu hỏi về thời hạn đã hết sớm', 3, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('SECOND_CONFIRMATION', 'Quản trị viên thứ hai đối chiếu và xác nhận', 5, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('NEXT_STEP', 'Làm bước kế tiếp mà luật không định hạn', 2, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('LATE_STEP', 'Làm bước mở ra sau mốc tỉnh đã đặt', 3, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('URGING', 'Đôn đốc một việc đã quá hạn', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('TERM_OVER_CONFIRMATION', 'Xác nhận đã treo đủ, kể từ ngày cuối của thời hạn', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('PUBLICATION_STILL_MISSING', 'Báo Chủ tịch xã khi danh sách công khai vẫn thiếu nơi treo', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('FIELD_CONFLICT', 'Chọn câu trả lời đúng khi phiếu trên máy khác hệ thống', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('HELPER_PROPOSAL', 'Phân công người giúp cho hộ chưa có', 10, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('HELPER_CHOICE', 'Chọn người giúp khác khi người được chọn không nhận', 5, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('SUPPORT_STEP', 'Làm bước của hồ sơ hỗ trợ mà chương trình không định hạn', 5, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('SUPPORT_DELIVERY', 'Giao một đợt hỗ trợ sau khi phê duyệt', 90, 'CALENDAR_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false)
on duplicate key update name = values(name);
