-- A term may also be a day of the month: the first such day on or after the event. A day that begins something does not move off a holiday.
alter table deadline_rule
  drop constraint if exists ck_deadline_rule_unit,
  add constraint ck_deadline_rule_unit check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'DAY_OF_MONTH'));

-- The review of a request begins on the first 15th on or after the day of its receipt, whenever the office gets round to it. The day is read in the
-- official text of two of the four procedures; for the other two it comes from reports on the decision. What the office has not prepared by then is
-- its own delay: no text says when the chair is told.
insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('IN_YEAR_START', 'Rà soát thường xuyên: ngày bắt đầu, kể từ ngày nhận giấy đề nghị', 15, 'DAY_OF_MONTH', 'QĐ 24/2021/QĐ-TTg, Điều 3 khoản 1 điểm b, Điều 5', false),
  ('INCOME_START', 'Xác định thu nhập: ngày bắt đầu, kể từ ngày nhận giấy đề nghị', 15, 'DAY_OF_MONTH', 'Thủ tục 1.011609, 3.000412', true),
  ('IN_YEAR_PREPARATION', 'Rà soát thường xuyên: báo Chủ tịch xã khi chưa xét Phiếu A hoặc chưa cử rà soát viên, kể từ ngày bắt đầu', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; giá trị mặc định', false)
on duplicate key update name = values(name);

-- Requests whose review has not begun get their day by this rule when the server starts, each with a line in the audit log: the waiting timers move
-- with them. A review that has begun keeps its days: meetings and postings were set by them.
