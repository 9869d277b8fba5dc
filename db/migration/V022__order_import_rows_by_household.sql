-- rows are only ever read household by household; with one key for it no stale statistics can lead elsewhere
alter table import_row
  drop primary key,
  drop index ix_import_row_household,
  add primary key (import_run_id, household_no, row_no);
