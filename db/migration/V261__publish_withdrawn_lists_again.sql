-- a list that was withdrawn is published anew, corrected, as a publication of its own that names what it replaces
alter table publication
  add column if not exists replaces_publication_id bigint;
alter table published_list
  add column if not exists replaces_list_id bigint;
create unique index if not exists uq_published_list_replaces on published_list (replaces_list_id);

-- the paper of a withdrawn list must come down where it hangs; who took it down, and when
alter table published_place
  add column if not exists taken_down_on date,
  add column if not exists taken_down_by varchar(120);

insert into deadline_rule (deadline_rule, name, amount, unit, article, is_confirmed) values
  ('PUBLICATION_TAKE_DOWN', 'Gỡ bản giấy của danh sách công khai đã rút', 1, 'WORKING_DAYS', 'Không văn bản nào ấn định; quy ước của hệ thống', false)
on duplicate key update name = values(name);
