-- grows whenever what a person signs in with changes or the account is closed: a session that began under an older one ends
alter table app_user add column if not exists session_stamp int not null default 0;

-- a record of a device of which not even the kind is known is kept whole too, so that it never holds up the others
alter table field_receipt drop constraint if exists ck_field_receipt_kind;
alter table field_receipt add constraint ck_field_receipt_kind check (kind in ('SHEET', 'VISIT', 'PHOTO', 'UNKNOWN'));

-- a refused record that was mended on the device and sent again names the old one
alter table field_receipt add column if not exists replaces char(36) null collate utf8mb4_bin;
create index if not exists ix_field_receipt_replaces on field_receipt (user_id, replaces);
create index if not exists ix_field_receipt_state on field_receipt (user_id, state, received_at);
