-- The list of work counts what is left in the unit in which the term counts: the unit of its row is kept beside the last day.

alter table work_item add column if not exists due_unit varchar(20) not null default 'WORKING_DAYS' collate utf8mb4_bin after due_on;

-- what waits since before: visits, milestones of the province, the decision on a request and the settlement of a complaint count in days
update work_item set due_unit = 'CALENDAR_DAYS'
where status = 'OPEN' and due_unit = 'WORKING_DAYS' and kind in ('overdueVisit', 'survey', 'announceMeeting', 'recordMeeting',
  'closeList', 'assignEnumerators', 'consolidate', 'reportToProvince', 'signDecisions', 'weighOpinion', 'reportChanges',
  'verifyComplaint', 'inviteDialogue', 'holdDialogue', 'settleComplaint', 'publishDecision', 'deliverStage', 'checkUse',
  'settleReturn', 'followReferral', 'sendNotice', 'submitReport', 'recordSession', 'writeResult', 'answerFindings');
-- an extended request counts in working days
update work_item w set w.due_unit = 'CALENDAR_DAYS'
where w.status = 'OPEN' and w.kind in ('decideRequest', 'refuseRequest')
  and not exists (select 1 from in_year_request r where r.request_id = w.business_key and r.is_extended);
