-- The first terms of the support procedures. Not confirmed: no article fixes the term, or its number was not read in the text.
insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('SUPPORT_VERIFY', 'Xác minh đề nghị hỗ trợ (mặc định, luật không ấn định chung)', 7, 'WORKING_DAYS', 'Lấy theo NĐ 20/2021/NĐ-CP, Điều 8', false),
  ('SUPPORT_APPROVAL', 'Phê duyệt hỗ trợ ở cấp xã (mặc định, luật không ấn định chung)', 5, 'WORKING_DAYS', 'Lấy theo thực hành dự án phát triển sản xuất cộng đồng', false),
  ('SUPPORT_USE_CHECK', 'Kiểm tra sau khi giao hỗ trợ (mặc định)', 30, 'CALENDAR_DAYS', 'Lấy theo kiểm tra sử dụng vốn vay', false),
  ('LOAN_USE_CHECK', 'Kiểm tra sử dụng vốn vay, kể từ ngày giải ngân', 30, 'CALENDAR_DAYS', 'Mẫu 06/TD của Ngân hàng Chính sách xã hội', false),
  ('JOB_FOLLOW_UP', 'Hỏi lại người đã có việc hoặc đã học nghề', 180, 'CALENDAR_DAYS', 'Quy ước của hệ thống', false);

insert into programme (programme_code, name, rule_set, indicators, frequency, position) values
  ('HOUSING', 'Hỗ trợ nhà ở', 'HOUSING', '7,8', 'ONCE', 10),
  ('CREDIT', 'Vay vốn ưu đãi', 'CREDIT', '', 'REPEATED', 20),
  ('TRAINING', 'Học nghề', 'TRAINING', '1,5', 'REPEATED', 30),
  ('JOB', 'Giới thiệu việc làm, đi làm việc ở nước ngoài', 'JOB', '1', 'REPEATED', 40),
  ('INSURANCE', 'Thẻ bảo hiểm y tế', 'INSURANCE', '4', 'YEARLY', 50),
  ('TUITION', 'Học phí và chi phí học tập', 'TUITION', '6', 'YEARLY', 60),
  ('NUTRITION', 'Dinh dưỡng trẻ em', 'NUTRITION', '3', 'YEARLY', 70),
  ('WATER', 'Nước sạch', 'WATER', '9', 'ONCE', 80),
  ('TOILET', 'Nhà tiêu hợp vệ sinh', 'TOILET', '10', 'ONCE', 90),
  ('INFORMATION', 'Tiếp cận thông tin', 'INFORMATION', '11,12', 'ONCE', 100),
  ('LEGAL_AID', 'Trợ giúp pháp lý', 'LEGAL_AID', '', 'REPEATED', 110),
  ('LIVELIHOOD', 'Mô hình sinh kế, con giống', 'LIVELIHOOD', '1', 'REPEATED', 120),
  ('INCOME', 'Trợ giúp thu nhập cho hộ không có khả năng lao động', 'INCOME', '2', 'YEARLY', 130);

insert into programme_edition (programme_edition_id, programme_code, valid_from_on, summary, amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed, posting_rule, verify_rule, approve_rule, use_check_rule, return_kind, return_months, return_note, conditions, contact) values
  (1, 'HOUSING', '2022-01-01', 'Xây mới hoặc sửa nhà cho hộ có nhà không bền chắc hoặc quá chật.', 40000000, '40 triệu đồng xây mới, 20 triệu đồng sửa chữa; phong trào xóa nhà tạm có lúc 60 và 30 triệu đồng', false, 'Thủ tục 6.001435; TT 01/2022/TT-BXD', true, true, 'HOUSING_POSTING', 'SUPPORT_VERIFY', 'HOUSING_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Nhà làm xong phải nền cứng, khung – tường cứng, mái cứng; từ 30 m², hộ một người từ 24 m² (chưa xác nhận).', 'Công chức giảm nghèo của xã'),
  (2, 'CREDIT', '2022-01-01', 'Vay Ngân hàng Chính sách xã hội qua Tổ tiết kiệm và vay vốn để làm ăn.', 100000000, 'Tối đa 100 triệu đồng; lãi suất hộ nghèo 6,6 %/năm, hộ cận nghèo 7,92 %/năm, hộ mới thoát nghèo 8,25 %/năm; lãi quá hạn bằng 130 % lãi vay', false, 'NĐ 78/2002/NĐ-CP; NĐ 06/2026/NĐ-CP; Mẫu 01/TD–10C/TD', false, true, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'LOAN_USE_CHECK', 'CASH', 60, 'Trả gốc và lãi theo sổ vay vốn; được xin gia hạn', 'Là thành viên Tổ tiết kiệm và vay vốn; dùng vốn đúng phương án.', 'Tổ trưởng Tổ tiết kiệm và vay vốn của thôn'),
  (3, 'TRAINING', '2022-01-01', 'Học nghề dưới 3 tháng, có tiền ăn và tiền đi lại.', 4000000, 'Hộ nghèo đến 4 triệu đồng, hộ cận nghèo 3 triệu đồng một khóa; ăn 30 nghìn đồng/ngày, đi lại 200–300 nghìn đồng/khóa', false, 'QĐ 46/2015/QĐ-TTg', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'JOB_FOLLOW_UP', 'NONE', null, null, 'Học đủ khóa, có chứng chỉ; được hỏi lại sau 6 tháng.', 'Công chức giảm nghèo của xã'),
  (4, 'JOB', '2022-01-01', 'Nối với nơi tuyển, hoặc giúp chi phí đi làm việc ở nước ngoài theo hợp đồng.', 3000000, 'Học ngoại ngữ đến 3 triệu đồng, định hướng 530 nghìn đồng, khám sức khỏe đến 750 nghìn đồng', false, 'NĐ 61/2015/NĐ-CP; TTLT 09/2016', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'JOB_FOLLOW_UP', 'NONE', null, null, 'Được hỏi lại sau 6 tháng còn làm hay không.', 'Công chức giảm nghèo của xã'),
  (5, 'INSURANCE', '2022-01-01', 'Thẻ bảo hiểm y tế do Nhà nước đóng toàn bộ hoặc một phần.', null, 'Hộ nghèo 100 % mức đóng; hộ cận nghèo ít nhất 70 %', false, 'Luật Bảo hiểm y tế, Điều 12', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Thẻ có giá trị từ tháng có quyết định công nhận (chưa xác nhận).', 'Công chức giảm nghèo của xã; cơ quan bảo hiểm xã hội'),
  (6, 'TUITION', '2025-09-03', 'Hỗ trợ chi phí học tập; học phí công lập đến hết phổ thông được miễn.', 1350000, '150 nghìn đồng một tháng cho một học sinh, không quá 9 tháng một năm học', false, 'NĐ 238/2025/NĐ-CP', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Đang đi học; nộp đơn qua trường.', 'Trường học của con'),
  (7, 'NUTRITION', '2022-01-01', 'Cân đo, vi chất và thực phẩm cho trẻ dưới 16 tuổi thấp còi hoặc nhẹ cân.', null, 'Theo gói của ngành y tế', false, 'Chương trình mục tiêu quốc gia giảm nghèo bền vững', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Cân đo lại sau khi nhận.', 'Trạm y tế xã'),
  (8, 'WATER', '2022-01-01', 'Làm bể, giếng hoặc đấu nối nước sạch.', 25000000, 'Vay đến 25 triệu đồng một công trình, hoặc vốn chương trình', false, 'QĐ 62/2004/QĐ-TTg; QĐ 18/2014/QĐ-TTg', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Nghiệm thu có ảnh.', 'Công chức giảm nghèo của xã'),
  (9, 'TOILET', '2022-01-01', 'Làm nhà tiêu hợp vệ sinh.', 25000000, 'Vay đến 25 triệu đồng một công trình, hoặc vốn chương trình', false, 'QĐ 62/2004/QĐ-TTg; QĐ 18/2014/QĐ-TTg', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Nghiệm thu có ảnh.', 'Công chức giảm nghèo của xã'),
  (10, 'INFORMATION', '2022-01-01', 'Thiết bị nghe nhìn, điện thoại hoặc gói viễn thông.', null, 'Theo đợt hỗ trợ của ngành thông tin', false, 'Chương trình mục tiêu quốc gia giảm nghèo bền vững', false, false, null, 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Không bán, không cho thuê thiết bị được giao.', 'Công chức giảm nghèo của xã'),
  (11, 'LEGAL_AID', '2018-01-01', 'Được tư vấn, đại diện, bào chữa không mất tiền.', null, 'Không thu tiền', true, 'Luật Trợ giúp pháp lý 2017; thủ tục 2.000829', true, false, null, 'LEGAL_AID_SUPPLEMENT', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Từ chối phải bằng văn bản, nêu lý do.', 'Trung tâm trợ giúp pháp lý nhà nước'),
  (12, 'LIVELIHOOD', '2026-01-01', 'Giao con giống, cây giống hoặc công cụ; trả lại một phần để hộ sau nhận.', null, 'Theo phương án được duyệt', true, 'NĐ 358/2025/NĐ-CP; thủ tục 1.014737', true, true, 'SELECTION_PUBLICATION', 'SUPPORT_VERIFY', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'ITEM', 24, 'Trả lại một con bê hoặc giá trị tương đương để giao hộ sau (chưa xác nhận)', 'Hộ cam kết chăm sóc, không bán con giống gốc trong thời hạn; có phần đối ứng.', 'Công chức giảm nghèo của xã'),
  (13, 'INCOME', '2026-01-01', 'Tiền hằng tháng cho hộ nghèo không còn ai có khả năng lao động.', null, 'Mức do nghị quyết của tỉnh quy định; chưa tìm thấy', false, 'Trình tự theo NĐ 20/2021/NĐ-CP, Điều 8', false, false, 'SOCIAL_ALLOWANCE_POSTING', 'SOCIAL_ALLOWANCE_REVIEW', 'SUPPORT_APPROVAL', 'SUPPORT_USE_CHECK', 'NONE', null, null, 'Không hưởng cùng lúc với trợ cấp xã hội hoặc lương hưu (chưa xác nhận).', 'Công chức giảm nghèo của xã');

insert into programme_document (programme_edition_id, document_no, name, form, is_required) values
  (1, 1, 'Đơn đề nghị hỗ trợ nhà ở', 'Phụ lục I', true), (1, 2, 'Ảnh nhà hiện tại', null, true), (1, 3, 'Cam kết làm nhà và phần đối ứng', null, false),
  (2, 1, 'Giấy đề nghị vay vốn kiêm phương án sử dụng vốn', '01/TD', true), (2, 2, 'Danh sách hộ đề nghị vay, có xác nhận của xã', '03/TD', true), (2, 3, 'Thông báo kết quả phê duyệt cho vay', '04/TD', false), (2, 4, 'Phiếu kiểm tra sử dụng vốn', '06/TD', false), (2, 5, 'Biên bản họp Tổ tiết kiệm và vay vốn', '10C/TD', true), (2, 6, 'Giấy ủy quyền của hộ', '01/UQ', false),
  (3, 1, 'Đơn đăng ký học nghề', null, true), (3, 2, 'Giấy chứng nhận hộ nghèo, hộ cận nghèo', 'Mẫu 03', true),
  (4, 1, 'Phiếu đăng ký tìm việc', null, true), (4, 2, 'Hợp đồng lao động (khi có)', null, false),
  (5, 1, 'Danh sách tham gia bảo hiểm y tế', 'D03-TS', true),
  (6, 1, 'Đơn đề nghị hỗ trợ chi phí học tập', null, true), (6, 2, 'Xác nhận của trường', null, true),
  (7, 1, 'Phiếu cân, đo của trạm y tế', null, true),
  (8, 1, 'Đơn đề nghị', null, true), (8, 2, 'Ảnh hiện trạng', null, true),
  (9, 1, 'Đơn đề nghị', null, true), (9, 2, 'Ảnh hiện trạng', null, true),
  (10, 1, 'Đơn đề nghị', null, true),
  (11, 1, 'Đơn yêu cầu trợ giúp pháp lý', null, true), (11, 2, 'Giấy chứng nhận hộ nghèo', 'Mẫu 03', true), (11, 3, 'Giấy tờ thứ hai của hộ cận nghèo', null, false),
  (12, 1, 'Đơn đăng ký tham gia', 'Mẫu 07', true), (12, 2, 'Dự án hoặc phương án', 'Mẫu 08', true), (12, 3, 'Cam kết hoàn trả và đối ứng', null, true),
  (13, 1, 'Đơn đề nghị trợ giúp', null, true), (13, 2, 'Giấy xác nhận khuyết tật, bệnh (nếu có)', null, false);

insert into programme_stage (programme_edition_id, stage_no, name, share, is_confirmed) values
  (1, 1, 'Nghiệm thu phần nền – móng', 70, false), (1, 2, 'Nghiệm thu phần khung – tường', 0, false), (1, 3, 'Nghiệm thu hoàn thành', 30, false),
  (2, 1, 'Giải ngân tại điểm giao dịch xã', 100, false),
  (3, 1, 'Vào học', 0, false), (3, 2, 'Cấp chứng chỉ', 100, false),
  (4, 1, 'Ký hợp đồng, đi làm', 100, false),
  (5, 1, 'Giao thẻ', 100, false),
  (6, 1, 'Học kỳ I', 50, false), (6, 2, 'Học kỳ II', 50, false),
  (7, 1, 'Giao gói dinh dưỡng', 100, false),
  (8, 1, 'Nghiệm thu công trình', 100, false),
  (9, 1, 'Nghiệm thu công trình', 100, false),
  (10, 1, 'Giao thiết bị hoặc gói dịch vụ', 100, false),
  (11, 1, 'Thực hiện trợ giúp', 100, false),
  (12, 1, 'Giao con giống, công cụ', 100, false),
  (13, 1, 'Chi trả hằng tháng', 100, false);
