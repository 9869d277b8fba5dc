-- what waits for the second administrator is work on his list; what waited before stays on the page of the texts
create sequence if not exists legal_text_entry_seq;
alter table legal_text add column if not exists entry_id bigint;
