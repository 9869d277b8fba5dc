-- how much of a score came from no official text when it was computed; null for a score of before: not known
alter table survey_sheet add column if not exists basis varchar(120);
alter table review_case add column if not exists basis varchar(120);
alter table meeting_vote add column if not exists basis varchar(120);
alter table household_status add column if not exists basis varchar(120);
