-- Phiếu B1: fourteen groups. The official point table was not found: groups 1 to 5 take the fragment of the 2016–2020 table,
-- the others are values made up for practice. None of them is confirmed.
create temporary table b1_item (item_code varchar(10), group_no int, group_name varchar(100), label varchar(300), help varchar(500)) charset utf8mb4;
insert into b1_item values
  ('B1-01', 1, 'Số nhân khẩu', 'Hộ có bao nhiêu người?', 'Chỉ đếm người ăn ở chung từ 6 tháng trở lên trong 12 tháng qua.'),
  ('B1-02', 2, 'Số người phụ thuộc', 'Có bao nhiêu người phụ thuộc?', 'Trẻ dưới 15 tuổi, người trên 60 tuổi, người khuyết tật hoặc bệnh nặng không lao động được.'),
  ('B1-03', 3, 'Bằng cấp cao nhất', 'Bằng cấp cao nhất của một người trong hộ?', 'Tính người từ 15 tuổi trở lên.'),
  ('B1-04', 4, 'Việc làm phi nông nghiệp', 'Có ai làm việc phi nông nghiệp từ 3 tháng trở lên trong 12 tháng qua?', 'Chọn mức cao nhất.'),
  ('B1-05', 5, 'Lương hưu', 'Có bao nhiêu người hưởng lương hưu?', 'Không tính trợ cấp xã hội, trợ cấp người có công.'),
  ('B1-06-1', 6, 'Nhà ở', 'Tường nhà làm bằng gì?', 'Bền chắc: bê tông, gạch, đá, xi măng, gỗ bền chắc.'),
  ('B1-06-2', 6, 'Nhà ở', 'Cột nhà làm bằng gì?', 'Bền chắc: bê tông cốt thép, gạch, đá, sắt, thép, gỗ bền chắc.'),
  ('B1-06-3', 6, 'Nhà ở', 'Mái nhà làm bằng gì?', 'Bền chắc: bê tông cốt thép, ngói.'),
  ('B1-07', 7, 'Diện tích nhà ở', 'Diện tích nhà ở bình quân một người?', 'Tổng diện tích ở chia cho số người.'),
  ('B1-08', 8, 'Điện tiêu thụ', 'Dùng bao nhiêu điện một tháng?', 'Bình quân 12 tháng theo hóa đơn.'),
  ('B1-09', 9, 'Nước sinh hoạt', 'Nước ăn uống lấy từ đâu?', 'Nguồn dùng nhiều nhất.'),
  ('B1-10', 10, 'Nhà vệ sinh', 'Hộ dùng nhà vệ sinh loại nào?', ''),
  ('B1-11-1', 11, 'Tài sản chủ yếu', 'Có ti vi?', 'Còn dùng được.'),
  ('B1-11-2', 11, 'Tài sản chủ yếu', 'Có xe máy?', 'Còn dùng được, kể cả xe máy điện.'),
  ('B1-11-3', 11, 'Tài sản chủ yếu', 'Có tủ lạnh?', 'Còn dùng được.'),
  ('B1-11-4', 11, 'Tài sản chủ yếu', 'Có máy giặt?', 'Còn dùng được.'),
  ('B1-11-5', 11, 'Tài sản chủ yếu', 'Có bình nóng lạnh?', 'Còn dùng được.'),
  ('B1-11-6', 11, 'Tài sản chủ yếu', 'Có máy điều hòa?', 'Còn dùng được.'),
  ('B1-11-7', 11, 'Tài sản chủ yếu', 'Có máy tính?', 'Để bàn, xách tay hoặc máy tính bảng còn dùng được.'),
  ('B1-11-8', 11, 'Tài sản chủ yếu', 'Có ô tô, tàu hoặc thuyền máy?', 'Của hộ, còn dùng được.'),
  ('B1-12-1', 12, 'Đất đai', 'Đất trồng cây hằng năm rộng bao nhiêu?', 'Gồm đất thuê, mượn đang canh tác.'),
  ('B1-12-2', 12, 'Đất đai', 'Đất cây lâu năm và rừng sản xuất rộng bao nhiêu?', 'Đất đang cho thu hoạch.'),
  ('B1-13-1', 13, 'Chăn nuôi', 'Có bao nhiêu trâu, bò, ngựa?', 'Tính con từ 6 tháng tuổi.'),
  ('B1-13-2', 13, 'Chăn nuôi', 'Có bao nhiêu lợn, dê, cừu?', 'Số đang nuôi bình quân.'),
  ('B1-13-3', 13, 'Chăn nuôi', 'Có bao nhiêu gà, vịt, ngan, ngỗng?', 'Số đang nuôi bình quân.'),
  ('B1-14', 14, 'Nuôi trồng thủy sản', 'Mặt nước nuôi trồng thủy sản rộng bao nhiêu?', 'Ao, hồ, đầm, lồng bè của hộ.');

insert into sheet_item (edition_id, item_code, sheet, group_no, group_name, label, help, sort_no, article, source, is_confirmed)
select e.edition_id, b.item_code, 'B1', b.group_no, b.group_name, b.label, b.help, row_number() over (partition by e.edition_id order by b.item_code),
  case e.edition_id when '2022-2026' then 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III' else 'Chưa có văn bản' end,
  'Cấu trúc 14 nhóm của Phiếu B1, lời hỏi soạn lại; cần đối chiếu với Phụ lục III Thông tư 07/2021/TT-BLĐTBXH', false
from standard_edition e, b1_item b;

create temporary table b1_option (
  no int auto_increment primary key, item_code varchar(10), option_code varchar(20), label varchar(200), fragment boolean,
  rrd int, nm int, ncc int, ch int, se int, md int, urban int) charset utf8mb4;
insert into b1_option (item_code, option_code, label, fragment, rrd, nm, ncc, ch, se, md, urban) values
  ('B1-01', '1', '1 người', true, 75, 75, 70, 75, 70, 65, 80),
  ('B1-01', '2', '2 người', true, 60, 65, 50, 50, 55, 55, 55),
  ('B1-01', '3', '3 người', true, 40, 50, 40, 40, 45, 45, 40),
  ('B1-01', '4', '4 người', true, 30, 30, 30, 35, 30, 35, 25),
  ('B1-01', '5', '5 người', true, 20, 20, 15, 15, 20, 30, 20),
  ('B1-01', '6', '6 người', true, 15, 10, 10, 5, 10, 20, 10),
  ('B1-01', '7', 'Từ 7 người trở lên', true, 0, 0, 0, 0, 0, 0, 0),
  ('B1-01', 'dependants', 'Hộ chỉ có trẻ dưới 15 tuổi, người trên 60 tuổi, người khuyết tật hoặc bệnh nặng', true, 0, 0, 0, 0, 0, 0, 0),
  ('B1-02', '0', 'Không có ai', true, 15, 10, 15, 20, 20, 20, 15),
  ('B1-02', '1', '1 người', true, 5, 5, 10, 15, 5, 15, 5),
  ('B1-02', '2', 'Từ 2 người trở lên', true, 0, 0, 0, 0, 0, 0, 0),
  ('B1-03', 'college', 'Cao đẳng trở lên', true, 10, 15, 15, 10, 20, 15, 15),
  ('B1-03', 'vocational', 'Trung cấp', true, 5, 10, 5, 5, 15, 5, 0),
  ('B1-03', 'secondary', 'Trung học phổ thông', true, 0, 0, 0, 5, 10, 5, 0),
  ('B1-03', 'none', 'Thấp hơn hoặc không có', true, 0, 0, 0, 0, 0, 0, 0),
  ('B1-04', 'official', 'Cán bộ, công chức, viên chức', true, 25, 45, 25, 30, 25, 20, 10),
  ('B1-04', 'other', 'Việc phi nông nghiệp khác', true, 20, 25, 20, 15, 5, 10, 5),
  ('B1-04', 'none', 'Không có', true, 0, 0, 0, 0, 0, 0, 0),
  ('B1-05', '0', 'Không có ai', true, 0, 0, 0, 0, 0, 0, 0),
  ('B1-05', '1', '1 người', true, 20, 30, 25, 25, 15, 25, 5),
  ('B1-05', '2', 'Từ 2 người trở lên', true, 35, 50, 45, 30, 25, 40, 15),
  ('B1-06-1', 'solid', 'Vật liệu bền chắc', false, 5, 5, 5, 5, 5, 5, 10),
  ('B1-06-1', 'light', 'Vật liệu không bền chắc', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-06-2', 'solid', 'Vật liệu bền chắc', false, 5, 5, 5, 5, 5, 5, 10),
  ('B1-06-2', 'light', 'Vật liệu không bền chắc', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-06-3', 'solid', 'Vật liệu bền chắc', false, 5, 10, 5, 5, 5, 10, 10),
  ('B1-06-3', 'light', 'Vật liệu không bền chắc', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-07', 'lt8', 'Dưới 8 m²', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-07', '8to20', 'Từ 8 đến dưới 20 m²', false, 5, 5, 5, 5, 5, 5, 10),
  ('B1-07', '20to30', 'Từ 20 đến dưới 30 m²', false, 10, 10, 10, 10, 10, 10, 15),
  ('B1-07', '30to40', 'Từ 30 đến dưới 40 m²', false, 15, 15, 15, 15, 15, 15, 25),
  ('B1-07', 'ge40', 'Từ 40 m² trở lên', false, 20, 20, 20, 20, 20, 20, 30),
  ('B1-08', 'lt25', 'Dưới 25 kWh', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-08', '25to50', 'Từ 25 đến dưới 50 kWh', false, 10, 10, 10, 15, 10, 10, 10),
  ('B1-08', '50to100', 'Từ 50 đến dưới 100 kWh', false, 20, 20, 20, 25, 15, 20, 15),
  ('B1-08', '100to150', 'Từ 100 đến dưới 150 kWh', false, 30, 30, 30, 30, 25, 25, 25),
  ('B1-08', 'ge150', 'Từ 150 kWh trở lên', false, 40, 40, 40, 40, 35, 35, 40),
  ('B1-09', 'piped', 'Nước máy, nước đóng bình', false, 10, 10, 10, 10, 10, 10, 10),
  ('B1-09', 'protected', 'Giếng khoan, giếng đào hoặc khe mó được bảo vệ, nước mưa', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-09', 'other', 'Nguồn khác', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-10', 'septic', 'Tự hoại hoặc bán tự hoại', false, 10, 15, 10, 10, 10, 10, 15),
  ('B1-10', 'hygienic', 'Loại khác hợp vệ sinh', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-10', 'none', 'Không có hoặc không hợp vệ sinh', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-11-1', 'yes', 'Có', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-11-2', 'yes', 'Có', false, 10, 10, 10, 10, 10, 10, 15),
  ('B1-11-3', 'yes', 'Có', false, 10, 10, 10, 10, 10, 10, 10),
  ('B1-11-4', 'yes', 'Có', false, 10, 10, 10, 10, 10, 10, 15),
  ('B1-11-5', 'yes', 'Có', false, 10, 10, 10, 10, 10, 10, 10),
  ('B1-11-6', 'yes', 'Có', false, 15, 15, 15, 15, 15, 15, 20),
  ('B1-11-7', 'yes', 'Có', false, 10, 10, 10, 10, 10, 10, 15),
  ('B1-11-8', 'yes', 'Có', false, 40, 40, 40, 40, 40, 35, 50),
  ('B1-12-1', 'lt1000', 'Không có hoặc dưới 1.000 m²', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-12-1', '1000to5000', 'Từ 1.000 đến dưới 5.000 m²', false, 10, 5, 5, 5, 5, 5, 5),
  ('B1-12-1', 'ge5000', 'Từ 5.000 m² trở lên', false, 20, 10, 15, 10, 10, 15, 10),
  ('B1-12-2', 'lt1000', 'Không có hoặc dưới 1.000 m²', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-12-2', '1000to5000', 'Từ 1.000 đến dưới 5.000 m²', false, 5, 5, 5, 10, 10, 5, 5),
  ('B1-12-2', 'ge5000', 'Từ 5.000 m² trở lên', false, 15, 10, 15, 20, 20, 15, 10),
  ('B1-13-1', '0', 'Không có', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-13-1', '1to2', '1 đến 2 con', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-13-1', 'ge3', 'Từ 3 con trở lên', false, 15, 15, 15, 15, 15, 15, 10),
  ('B1-13-2', 'lt5', 'Dưới 5 con', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-13-2', '5to10', '5 đến 10 con', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-13-2', 'gt10', 'Trên 10 con', false, 15, 15, 15, 15, 15, 15, 10),
  ('B1-13-3', 'lt50', 'Dưới 50 con', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-13-3', '50to100', '50 đến 100 con', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-13-3', 'gt100', 'Trên 100 con', false, 10, 10, 10, 10, 10, 10, 10),
  ('B1-14', 'none', 'Không có', false, 0, 0, 0, 0, 0, 0, 0),
  ('B1-14', 'lt2000', 'Dưới 2.000 m²', false, 5, 5, 5, 5, 5, 5, 5),
  ('B1-14', 'ge2000', 'Từ 2.000 m² trở lên', false, 15, 15, 15, 10, 15, 20, 10);
insert into b1_option (item_code, option_code, label, fragment, rrd, nm, ncc, ch, se, md, urban)
select item_code, 'no', 'Không', false, 0, 0, 0, 0, 0, 0, 0 from b1_option where item_code like 'B1-11-%' order by no;

insert into sheet_option (edition_id, item_code, option_code, label, sort_no)
select e.edition_id, o.item_code, o.option_code, o.label, row_number() over (partition by e.edition_id, o.item_code order by o.no)
from standard_edition e, b1_option o;

insert into option_points (edition_id, item_code, option_code, points_column, points, source, is_confirmed)
select e.edition_id, o.item_code, o.option_code, c.points_column,
  case c.points_column when 'RED_RIVER_DELTA' then o.rrd when 'NORTHERN_MOUNTAINS' then o.nm when 'NORTH_CENTRAL_COAST' then o.ncc
    when 'CENTRAL_HIGHLANDS' then o.ch when 'SOUTHEAST' then o.se when 'MEKONG_DELTA' then o.md else o.urban end,
  case when o.fragment then 'Bảng điểm giai đoạn 2016–2020 (mẫu số 03), chỉ để tập dùng' else 'Điểm đặt ra để tập dùng, không có trong văn bản nào' end,
  false
from standard_edition e, b1_option o, (
  select 'RED_RIVER_DELTA' as points_column union all select 'NORTHERN_MOUNTAINS' union all select 'NORTH_CENTRAL_COAST'
  union all select 'CENTRAL_HIGHLANDS' union all select 'SOUTHEAST' union all select 'MEKONG_DELTA' union all select 'URBAN') c;

drop temporary table b1_option;
drop temporary table b1_item;
