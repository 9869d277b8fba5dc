-- A paper that is entered long after the day of its receipt needs a written reason, and one of long ago is not entered at all; both are our own
-- numbers. The reason stands beside what was entered, whoever reads that reads it.
insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('LATE_ENTRY', 'Ghi giấy, đơn vào sổ sau ngày nhận; muộn hơn phải ghi lý do', 10, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false),
  ('OLDEST_ENTRY', 'Ghi giấy, đơn vào sổ sau ngày nhận; cũ hơn thì không ghi được', 365, 'CALENDAR_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false)
on duplicate key update name = values(name);

create table if not exists late_entry (
  object_type varchar(40) not null collate utf8mb4_bin,
  object_id bigint not null,
  received_on date not null,
  entered_on date not null,
  reason varchar(500) not null,
  constraint pk_late_entry primary key (object_type, object_id)
);

-- what a decision on income rested on is kept when it is signed: its words and what behind them was not confirmed that day
alter table in_year_request
  add column if not exists signed_result varchar(1000),
  add column if not exists signed_marks varchar(2000);
