-- A result that hung short by a day off entered later hangs again for the missing working days: repeat_days stands on the attempt that was
-- short, missing_days on the one that makes up for it. Postings of earlier releases hung for their whole term and have neither.
alter table income_posting
  add column if not exists missing_days int,
  add column if not exists repeat_days int;
alter table support_posting
  add column if not exists missing_days int,
  add column if not exists repeat_days int;
