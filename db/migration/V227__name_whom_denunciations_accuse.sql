-- Whom a denunciation is about decides who may not read it. Of what was taken down before nobody knows: it may be about the commune's
-- chair, so only the province reads it until the province's office says whom it accuses.
alter table denunciation
  add column if not exists accused_kind varchar(20) not null default 'UNKNOWN' collate utf8mb4_bin,
  add column if not exists accused_user_id bigint,
  add column if not exists accused_name varchar(120) not null default '',
  add column if not exists plain_accused_name varchar(120) not null default '' collate utf8mb4_bin,
  add column if not exists is_province_only boolean not null default true,
  drop constraint if exists ck_denunciation_accused,
  add constraint ck_denunciation_accused check (accused_kind in ('ACCOUNT', 'OTHER', 'UNKNOWN')
    and (accused_kind = 'ACCOUNT') = (accused_user_id is not null) and (accused_kind = 'UNKNOWN') = (accused_name = '')
    and (accused_kind <> 'UNKNOWN' or is_province_only));
