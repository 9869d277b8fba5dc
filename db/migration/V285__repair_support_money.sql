-- a stage accepted without its money says why and stays unpaid; payments for a month; what was booked wrongly is withdrawn with its reason
alter table support_case_stage add column if not exists unpaid_reason varchar(300);
alter table support_case_stage add column if not exists corrected_reason varchar(300);
alter table support_payment add column if not exists for_month char(7) collate utf8mb4_bin;
alter table support_payment add column if not exists withdrawn_at datetime(3);
alter table support_payment add column if not exists withdrawn_by varchar(60) collate utf8mb4_bin;
alter table support_payment add column if not exists withdrawn_reason varchar(300);
alter table support_receipt add column if not exists withdrawn_at datetime(3);
alter table support_receipt add column if not exists withdrawn_by varchar(60) collate utf8mb4_bin;
alter table support_receipt add column if not exists withdrawn_reason varchar(300);
alter table support_fund add column if not exists version int not null default 1;
alter table support_fund add column if not exists closed_reason varchar(300);

-- what an earlier release accepted without money, although money was approved, waits for it
update support_case_stage s join support_case c on c.case_id = s.case_id
set s.unpaid_reason = 'Ghi trước khi phần mềm hỏi vì sao chưa chi.'
where s.unpaid_reason is null and s.accepted_on is not null and s.share > 0 and c.approved_amount > 0
  and not exists (select 1 from support_payment p where p.case_id = s.case_id and p.stage_no = s.stage_no)
  and not exists (select 1 from support_item i where i.case_id = s.case_id);

-- the rights of those households are computed again
insert ignore into support_right_due (household_id)
select distinct c.household_id from support_case c join support_case_stage s on s.case_id = c.case_id where s.unpaid_reason is not null;
