-- how long a list hangs where no article says so; before, the term for publishing a selection stood for it
insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('SUPPORT_POSTING', 'Niêm yết danh sách hỗ trợ (mặc định, luật không ấn định chung)', 5, 'WORKING_DAYS', 'Quy ước của hệ thống', false)
on duplicate key update name = values(name);

-- the papers an applicant was asked for: by which term, since when, until when
create table if not exists support_paper_request (
  case_id bigint not null,
  deadline_rule varchar(60) not null collate utf8mb4_bin,
  asked_on date not null,
  last_on date not null,
  constraint pk_support_paper_request primary key (case_id),
  constraint fk_support_paper_request_case foreign key (case_id) references support_case (case_id)
);

-- new editions with the terms where they belong; a case that runs keeps the edition it began with
insert into programme_edition (programme_edition_id, programme_code, valid_from_on, summary, amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed, posting_rule, verify_rule, approve_rule, use_check_rule, return_kind, return_months, return_note, conditions, contact, publish_rule, supplement_rule, supplement_remote_rule)
select 14, programme_code, '2026-01-02', summary, amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed, posting_rule, 'SUPPORT_VERIFY', approve_rule, use_check_rule, return_kind, return_months, return_note, conditions, contact, null, 'LEGAL_AID_SUPPLEMENT', 'LEGAL_AID_SUPPLEMENT_REMOTE'
from programme_edition where programme_edition_id = 11
on duplicate key update programme_code = values(programme_code);
insert into programme_edition (programme_edition_id, programme_code, valid_from_on, summary, amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed, posting_rule, verify_rule, approve_rule, use_check_rule, return_kind, return_months, return_note, conditions, contact, publish_rule)
select 15, programme_code, '2026-01-02', summary, amount, amount_note, is_amount_confirmed, article, is_article_confirmed, is_selection_needed, 'SUPPORT_POSTING', verify_rule, approve_rule, use_check_rule, return_kind, return_months, return_note, conditions, contact, 'SELECTION_PUBLICATION'
from programme_edition where programme_edition_id = 12
on duplicate key update programme_code = values(programme_code);
update programme_edition set valid_to_on = '2026-01-01' where programme_edition_id in (11, 12) and valid_to_on is null;
insert ignore into programme_document (programme_edition_id, document_no, name, form, is_required)
select if(programme_edition_id = 11, 14, 15), document_no, name, form, is_required from programme_document where programme_edition_id in (11, 12);
insert ignore into programme_stage (programme_edition_id, stage_no, name, share, is_confirmed)
select if(programme_edition_id = 11, 14, 15), stage_no, name, share, is_confirmed from programme_stage where programme_edition_id in (11, 12);
insert ignore into programme_condition (programme_edition_id, condition_no, kind, picks, asks, support_groups, note)
select if(programme_edition_id = 11, 14, 15), condition_no, kind, picks, asks, support_groups, note from programme_condition where programme_edition_id in (11, 12);

-- programmes of the locality: the same length under the name that says what it is
update programme_edition e join programme p on p.programme_code = e.programme_code set e.posting_rule = 'SUPPORT_POSTING'
where p.is_local = true and e.posting_rule = 'SELECTION_PUBLICATION';

-- nothing here concludes on objections to a social allowance: a row that decides nothing is not shown as living law
delete r from deadline_rule r where r.deadline_rule = 'SOCIAL_ALLOWANCE_COMPLAINT'
  and not exists (select 1 from deadline_version v where v.deadline_rule = r.deadline_rule)
  and not exists (select 1 from deadline_change c where c.deadline_rule = r.deadline_rule);

insert ignore into support_right_due (household_id) select distinct household_id from support_right;
