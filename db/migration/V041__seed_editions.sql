insert into standard_edition (edition_id, name, from_year, to_year, basis) values
  ('2022-2026', 'Chuẩn nghèo đa chiều 2022–2025, kéo dài đến hết năm 2026', 2022, 2026,
   'Nghị định 07/2021/NĐ-CP, sửa đổi bởi Nghị định 30/2025/NĐ-CP, kéo dài đến 31/12/2026 theo Nghị định 351/2025/NĐ-CP; Quyết định 24/2021/QĐ-TTg; Thông tư 07/2021/TT-BLĐTBXH, sửa đổi bởi Thông tư 02/2022/TT-BLĐTBXH'),
  ('2027-2030', 'Chuẩn nghèo đa chiều 2027–2030', 2027, 2030,
   'Nghị định 351/2025/NĐ-CP; chưa có văn bản hướng dẫn tính điểm');

insert into edition_value (edition_id, value_code, name, value, unit, article, source, is_confirmed, sort_no) values
  ('2022-2026', 'RURAL_INCOME', 'Chuẩn thu nhập hộ nghèo, nông thôn', 1500000, 'VND_MONTH', 'Nghị định 07/2021/NĐ-CP', 'Nghị định 07/2021/NĐ-CP', true, 1),
  ('2022-2026', 'URBAN_INCOME', 'Chuẩn thu nhập hộ nghèo, thành thị', 2000000, 'VND_MONTH', 'Nghị định 07/2021/NĐ-CP', 'Nghị định 07/2021/NĐ-CP', true, 2),
  ('2022-2026', 'RURAL_MEDIUM_INCOME', 'Mức sống trung bình, nông thôn', 2250000, 'VND_MONTH', 'Nghị định 07/2021/NĐ-CP', 'Nghị định 07/2021/NĐ-CP', true, 3),
  ('2022-2026', 'URBAN_MEDIUM_INCOME', 'Mức sống trung bình, thành thị', 3000000, 'VND_MONTH', 'Nghị định 07/2021/NĐ-CP', 'Nghị định 07/2021/NĐ-CP', true, 4),
  ('2022-2026', 'RURAL_POINTS', 'Điểm A tối đa của hộ nghèo, hộ cận nghèo, nông thôn', 140, 'POINTS', 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III', 'Thông tư 07/2021/TT-BLĐTBXH', true, 5),
  ('2022-2026', 'URBAN_POINTS', 'Điểm A tối đa của hộ nghèo, hộ cận nghèo, thành thị', 175, 'POINTS', 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III', 'Thông tư 07/2021/TT-BLĐTBXH', true, 6),
  ('2022-2026', 'DEPRIVATION_POINTS', 'Điểm B cho mỗi chỉ số thiếu hụt', 10, 'POINTS', 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III', 'Thông tư 07/2021/TT-BLĐTBXH', true, 7),
  ('2022-2026', 'DEPRIVATION_LINE', 'Điểm B từ mức này là hộ nghèo, dưới mức là hộ cận nghèo', 30, 'POINTS', 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III', 'Thông tư 07/2021/TT-BLĐTBXH', true, 8),
  ('2022-2026', 'SCREENING_TICKS', 'Số dấu hiệu ở Phiếu A từ đó hộ không vào danh sách rà soát', 4, 'TICKS', 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục II', 'Thông tư 07/2021/TT-BLĐTBXH', true, 9),
  ('2027-2030', 'RURAL_INCOME', 'Chuẩn thu nhập hộ nghèo, nông thôn', 2200000, 'VND_MONTH', 'Nghị định 351/2025/NĐ-CP', 'Nghị định 351/2025/NĐ-CP', true, 1),
  ('2027-2030', 'URBAN_INCOME', 'Chuẩn thu nhập hộ nghèo, thành thị', 2800000, 'VND_MONTH', 'Nghị định 351/2025/NĐ-CP', 'Nghị định 351/2025/NĐ-CP', true, 2),
  ('2027-2030', 'RURAL_MEDIUM_INCOME', 'Mức sống trung bình, nông thôn', null, 'VND_MONTH', 'Nghị định 351/2025/NĐ-CP', 'Chưa tìm thấy văn bản', false, 3),
  ('2027-2030', 'URBAN_MEDIUM_INCOME', 'Mức sống trung bình, thành thị', null, 'VND_MONTH', 'Nghị định 351/2025/NĐ-CP', 'Chưa tìm thấy văn bản', false, 4),
  ('2027-2030', 'RURAL_POINTS', 'Điểm A tối đa của hộ nghèo, hộ cận nghèo, nông thôn', 190, 'POINTS', 'Chưa có văn bản', 'Giả định: quy theo tỷ lệ 140 điểm ứng với 1,5 triệu đồng, 175 điểm ứng với 2 triệu đồng', false, 5),
  ('2027-2030', 'URBAN_POINTS', 'Điểm A tối đa của hộ nghèo, hộ cận nghèo, thành thị', 230, 'POINTS', 'Chưa có văn bản', 'Giả định: quy theo tỷ lệ 140 điểm ứng với 1,5 triệu đồng, 175 điểm ứng với 2 triệu đồng', false, 6),
  ('2027-2030', 'DEPRIVATION_POINTS', 'Điểm B cho mỗi chỉ số thiếu hụt', 10, 'POINTS', 'Chưa có văn bản', 'Giả định: như bộ chuẩn 2022–2026', false, 7),
  ('2027-2030', 'DEPRIVATION_LINE', 'Điểm B từ mức này là hộ nghèo, dưới mức là hộ cận nghèo', 30, 'POINTS', 'Chưa có văn bản', 'Giả định: thiếu hụt từ 3 chỉ số như bộ chuẩn 2022–2026', false, 8),
  ('2027-2030', 'SCREENING_TICKS', 'Số dấu hiệu ở Phiếu A từ đó hộ không vào danh sách rà soát', 4, 'TICKS', 'Chưa có văn bản', 'Giả định: như bộ chuẩn 2022–2026', false, 9);

insert into indicator (edition_id, indicator_no, code, service, name, definition, article, source, is_confirmed, icon)
select '2022-2026', i.indicator_no, i.code, i.service, i.name, i.definition, 'Nghị định 07/2021/NĐ-CP, Phụ lục',
  'Lời tóm tắt, cần thay bằng nguyên văn Phụ lục Nghị định 07/2021/NĐ-CP', false, concat('ind-', lpad(i.indicator_no, 2, '0'))
from (
  select 1 as indicator_no, 'employment' as code, 'Việc làm' as service, 'Việc làm' as name,
    'Có ít nhất một người trong độ tuổi lao động, có khả năng và muốn làm việc mà không có việc làm, hoặc làm công ăn lương mà không có hợp đồng lao động.' as definition
  union all select 2, 'dependentPerson', 'Việc làm', 'Người phụ thuộc trong hộ',
    'Người phụ thuộc (trẻ em dưới 16 tuổi, người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp hằng tháng) chiếm hơn một nửa số người trong hộ.'
  union all select 3, 'nutrition', 'Y tế', 'Dinh dưỡng',
    'Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng: thấp hơn chiều cao hoặc nhẹ hơn cân nặng theo tuổi.'
  union all select 4, 'healthInsurance', 'Y tế', 'Bảo hiểm y tế',
    'Có ít nhất một người từ đủ 6 tuổi trở lên chưa có thẻ bảo hiểm y tế.'
  union all select 5, 'adultEducation', 'Giáo dục', 'Trình độ giáo dục của người lớn',
    'Có ít nhất một người từ 16 đến 30 tuổi không đi học và không có bằng cấp, chứng chỉ đúng tuổi (16 đến dưới 18 tuổi: trung học cơ sở; 18 đến 30 tuổi: trung học phổ thông hoặc học nghề).'
  union all select 6, 'childSchoolAttendance', 'Giáo dục', 'Tình trạng đi học của trẻ em',
    'Có ít nhất một trẻ em từ 3 đến dưới 16 tuổi không đi học đúng bậc (3 đến dưới 6 tuổi: mầm non; 6 đến dưới 12 tuổi: tiểu học; 12 đến dưới 16 tuổi: trung học cơ sở).'
  union all select 7, 'housingQuality', 'Nhà ở', 'Chất lượng nhà ở',
    'Nhà không bền chắc: trong ba bộ phận tường, cột, mái có ít nhất hai bộ phận làm bằng vật liệu không bền chắc.'
  union all select 8, 'housingArea', 'Nhà ở', 'Diện tích nhà ở bình quân đầu người',
    'Diện tích nhà ở bình quân một người dưới 8 m².'
  union all select 9, 'cleanWater', 'Nước sinh hoạt và vệ sinh', 'Nguồn nước sinh hoạt',
    'Không có nguồn nước sạch để ăn uống, sinh hoạt (nước máy, giếng khoan, giếng đào hoặc khe mó được bảo vệ, nước mưa, nước đóng bình).'
  union all select 10, 'hygienicToilet', 'Nước sinh hoạt và vệ sinh', 'Nhà tiêu hợp vệ sinh',
    'Không có nhà tiêu hợp vệ sinh (tự hoại hoặc bán tự hoại, thấm dội nước, chìm có ống thông hơi, hai ngăn ủ phân).'
  union all select 11, 'telecommunication', 'Thông tin', 'Sử dụng dịch vụ viễn thông',
    'Không có người nào trong hộ dùng dịch vụ internet.'
  union all select 12, 'informationAccessAssets', 'Thông tin', 'Phương tiện phục vụ tiếp cận thông tin',
    'Hộ không có phương tiện dùng chung nào (ti vi, ra-đi-ô, máy tính để bàn, điện thoại) và không có phương tiện cá nhân nào (máy tính xách tay, máy tính bảng, điện thoại thông minh).'
) i;

-- 2027–2030: eleven needs stay, the devices go, the household's waste comes in
insert into indicator (edition_id, indicator_no, code, service, name, definition, article, source, is_confirmed, icon)
select '2027-2030', indicator_no, code,
  case when indicator_no in (9, 10) then 'Nước sinh hoạt, vệ sinh và môi trường' else service end, name, definition,
  'Nghị định 351/2025/NĐ-CP', 'Giả định: mức thiếu hụt như bộ chuẩn 2022–2026, chưa tìm thấy nguyên văn Nghị định 351/2025/NĐ-CP', false, icon
from indicator where edition_id = '2022-2026' and indicator_no <= 11;
insert into indicator (edition_id, indicator_no, code, service, name, definition, article, source, is_confirmed, icon) values
  ('2027-2030', 12, 'wasteTreatment', 'Nước sinh hoạt, vệ sinh và môi trường', 'Xử lý rác thải',
   'Rác thải, chất thải của hộ không được thu gom hoặc không được xử lý hợp vệ sinh.', 'Nghị định 351/2025/NĐ-CP',
   'Giả định: tên chỉ số theo Nghị định 351/2025/NĐ-CP, mức thiếu hụt chưa tìm thấy', false, 'ind-13');

insert into sheet_item (edition_id, item_code, sheet, group_no, group_name, label, help, sort_no, article, source, is_confirmed)
select e.edition_id, a.item_code, 'A', 1, 'Dấu hiệu của hộ chắc chắn không nghèo', a.label, a.help, a.sort_no,
  case e.edition_id when '2022-2026' then 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục II' else 'Chưa có văn bản' end,
  'Lời văn theo mẫu phiếu năm 2015, cần thay bằng nguyên văn Phụ lục II Thông tư 07/2021/TT-BLĐTBXH', false
from standard_edition e, (
  select 'A-01' as item_code, 1 as sort_no, 'Có ô tô, xe máy, xuồng máy hoặc ghe máy có giá trị' as label, 'Xe còn dùng được, của hộ, không phải xe mượn.' as help
  union all select 'A-02', 2, 'Có tủ lạnh hoặc máy điều hòa', 'Còn dùng được.'
  union all select 'A-03', 3, 'Có máy giặt hoặc máy sấy quần áo', 'Còn dùng được.'
  union all select 'A-04', 4, 'Có đất đai, nhà xưởng, tài sản, máy móc cho thuê', 'Đang có thu nhập từ việc cho thuê.'
  union all select 'A-05', 5, 'Dùng điện bình quân từ 100 kWh một tháng trở lên', 'Lấy bình quân hóa đơn 12 tháng; dùng chung công tơ thì chia theo số hộ.'
  union all select 'A-06', 6, 'Diện tích nhà ở bình quân từ 30 m² một người trở lên', 'Tổng diện tích ở chia cho số người trong hộ.'
  union all select 'A-07', 7, 'Có ít nhất một người là cán bộ, công chức, viên chức, làm trong khu vực nhà nước hoặc hưởng lương hưu', ''
  union all select 'A-08', 8, 'Có ít nhất một người có bằng cao đẳng, đại học trở lên và đang làm việc', ''
  union all select 'A-09', 9, 'Có tài sản hoặc nguồn thu nhập ổn định khác đủ sống', 'Ghi rõ tài sản hoặc nguồn thu nhập vào phần ghi chú.'
) a;
