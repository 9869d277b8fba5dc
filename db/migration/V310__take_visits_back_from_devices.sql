-- a device takes a visit of one's own back by a record of its own kind
alter table field_receipt drop constraint if exists ck_field_receipt_kind;
alter table field_receipt add constraint ck_field_receipt_kind check (kind in ('SHEET', 'VISIT', 'PHOTO', 'WITHDRAWAL', 'UNKNOWN'));

-- what one wrote down in the last days, whoever's households they were
create index if not exists ix_visit_user on visit (user_id, recorded_at);
