-- A picture is kept as we encoded it, without the place where it was taken. What was sent is known again by its own check sum.
alter table attachment
  add column if not exists sent_sha256 char(64) not null default '' collate utf8mb4_bin comment 'Check sum of the file as it was sent',
  add column if not exists cleaned_at datetime(3) null comment 'When the picture was encoded anew; null for a picture kept from before';

update attachment set sent_sha256 = sha256 where sent_sha256 = '';

-- papers are taken along and never shown, so nothing is to be done to them
update attachment set cleaned_at = added_at where cleaned_at is null and media_type not like 'image/%';

create index if not exists ix_attachment_cleaned_at on attachment (cleaned_at, attachment_id);

alter table form_draft_file
  add column if not exists cleaned_at datetime(3) null comment 'When the picture was encoded anew; null for a file kept from before';
