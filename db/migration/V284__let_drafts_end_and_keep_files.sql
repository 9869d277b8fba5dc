-- a draft ends by its age; files chosen and not yet sent are kept beside the words
insert into app_setting (name, value) values ('draft.keep-days', '30') on duplicate key update value = value;

alter table form_draft add index if not exists ix_form_draft_saved (saved_at);

create sequence if not exists draft_file_seq;

create table if not exists form_draft_file (
  file_id bigint not null,
  user_id bigint not null,
  form_key varchar(120) not null collate utf8mb4_bin,
  field varchar(120) not null collate utf8mb4_bin,
  file_name varchar(200) not null,
  media_type varchar(120) not null,
  content mediumblob not null,
  saved_at datetime(3) not null,
  constraint pk_form_draft_file primary key (file_id),
  key ix_form_draft_file_form (user_id, form_key),
  key ix_form_draft_file_saved (saved_at)
);
