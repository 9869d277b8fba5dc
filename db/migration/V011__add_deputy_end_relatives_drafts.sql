-- a deputyship called back before its last day keeps its dates and says when it ended
alter table deputy add column ended_at datetime(3);
create index ix_deputy_user on deputy (user_id, to_on);

-- households of a user's own relatives, on which this user may have no duty
create table app_user_relative (
  user_id bigint not null,
  household_id bigint not null,
  relation varchar(100) not null,
  noted_by varchar(60) not null collate utf8mb4_bin,
  noted_at datetime(3) not null,
  constraint pk_app_user_relative primary key (user_id, household_id),
  constraint fk_app_user_relative_user foreign key (user_id) references app_user (user_id)
);
create index ix_app_user_relative_household on app_user_relative (household_id);

-- what somebody typed and has not sent yet
create table form_draft (
  user_id bigint not null,
  form_key varchar(120) not null collate utf8mb4_bin,
  content mediumtext not null,
  saved_at datetime(3) not null,
  constraint pk_form_draft primary key (user_id, form_key)
);
