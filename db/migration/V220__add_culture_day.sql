-- 24 November is a day off with full pay from 2026 (Nghị quyết 28/2026/QH16, Điều 2). It stands outside Điều 112 of the Labour Code, so no make-up
-- day follows when it falls on a weekend. An administrator may have entered the day already: his row then gets the text's number.
insert into holiday (holiday_on, kind, name, source, is_confirmed) values
  ('2026-11-24', 'OFF', 'Ngày Văn hóa Việt Nam', 'NQ 28/2026/QH16, Điều 2; CV 10065/VPCP-KGVX ngày 02/10/2026', true),
  ('2027-11-24', 'OFF', 'Ngày Văn hóa Việt Nam', 'NQ 28/2026/QH16, Điều 2', true),
  ('2028-11-24', 'OFF', 'Ngày Văn hóa Việt Nam', 'NQ 28/2026/QH16, Điều 2', true)
on duplicate key update kind = values(kind), name = values(name), source = values(source), is_confirmed = values(is_confirmed);

-- What stood there from memory or as an estimate is named by the notice of its year; a row that an administrator changed keeps his words.
update holiday set source = 'Bộ luật Lao động 2019, Điều 112; TB 6150/TB-BLĐTBXH ngày 03/12/2024', is_confirmed = true
  where holiday_on in ('2025-01-27', '2025-09-01') and source like '%theo trí nhớ%';
update holiday set source = 'TB 6150/TB-BLĐTBXH ngày 03/12/2024', is_confirmed = true
  where holiday_on in ('2025-04-26', '2025-05-02') and source like '%theo trí nhớ%';
update holiday set source = 'CV 12729/VPCP-KGVX', is_confirmed = true
  where holiday_on in ('2026-01-02', '2026-01-10') and source like '%theo trí nhớ%';
update holiday set source = 'Bộ luật Lao động 2019, Điều 112; TB 9441/TB-BNV ngày 16/10/2025', is_confirmed = true
  where holiday_on in ('2026-02-20', '2026-09-01') and source like '%theo trí nhớ%';
update holiday set source = 'TB 9441/TB-BNV ngày 16/10/2025', is_confirmed = true
  where holiday_on in ('2026-08-22', '2026-08-31') and source like '%theo trí nhớ%';
update holiday set source = concat(replace(source, '; ước tính, chưa có thông báo nghỉ lễ của năm', ''), '; CV 10065/VPCP-KGVX ngày 02/10/2026'), is_confirmed = true
  where (holiday_on between '2027-02-04' and '2027-02-10' or holiday_on between '2027-09-02' and '2027-09-03') and source like '%ước tính%';
-- the other days of 2027 follow from the Labour Code itself
update holiday set source = replace(source, '; ước tính, chưa có thông báo nghỉ lễ của năm', ''), is_confirmed = true
  where holiday_on between '2027-01-01' and '2027-12-31' and source like '%ước tính%';

-- A change of the calendar made by a new version: the next start moves the running terms once and asks about those that have ended.
create table if not exists calendar_change (
  calendar_change_id bigint not null,
  first_day date not null,
  last_day date not null,
  reason varchar(200) not null,
  worked_off_at datetime(3),
  constraint pk_calendar_change primary key (calendar_change_id)
);
insert into calendar_change (calendar_change_id, first_day, last_day, reason) values
  (1, '2026-11-24', '2028-11-24', 'Thêm ngày 24/11, Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)')
on duplicate key update reason = values(reason);
