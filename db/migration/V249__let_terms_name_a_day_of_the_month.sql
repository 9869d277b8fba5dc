-- the versions of a term, and what is proposed for it, may name a day of the month as the term itself does
alter table deadline_version
  drop constraint if exists ck_deadline_version_unit,
  add constraint ck_deadline_version_unit check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'DAY_OF_MONTH'));
alter table deadline_change
  drop constraint if exists ck_deadline_change_unit,
  add constraint ck_deadline_change_unit check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'DAY_OF_MONTH'));
