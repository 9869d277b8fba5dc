-- which needs follow from which answers and which answers clash is changed like the other values of an edition: by two administrators
alter table standard_change drop constraint if exists ck_standard_change_kind;
alter table standard_change add constraint ck_standard_change_kind
  check (kind in ('VALUE', 'POINTS', 'SIGN', 'INDICATOR', 'NEED', 'CLASH'));
