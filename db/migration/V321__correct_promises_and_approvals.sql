-- A promise can be put right or taken back with its reason; an approved amount changes by a second decision, proposed by one and signed by another.

alter table support_pledge add column if not exists version int not null default 1;
alter table support_pledge add column if not exists corrected_reason varchar(500);
alter table support_pledge add column if not exists withdrawn_reason varchar(500);
alter table support_pledge add column if not exists withdrawn_by varchar(60) collate utf8mb4_bin;

create sequence if not exists support_approval_change_seq;
create table if not exists support_approval_change (
  approval_change_id bigint not null,
  case_id bigint not null,
  amount_before bigint not null,
  amount_after bigint not null,
  reason varchar(500) not null,
  state varchar(10) not null collate utf8mb4_bin,
  proposed_by varchar(60) not null collate utf8mb4_bin,
  proposed_at datetime(3) not null,
  decision_number varchar(60),
  closed_by varchar(60) collate utf8mb4_bin,
  closed_at datetime(3),
  closing_note varchar(500),
  open_case_id bigint as (if(state = 'OPEN', case_id, null)) persistent,
  constraint pk_support_approval_change primary key (approval_change_id),
  constraint uq_support_approval_change_open unique (open_case_id),
  constraint fk_support_approval_change_case foreign key (case_id) references support_case (case_id),
  constraint ck_support_approval_change_state check (state in ('OPEN', 'SIGNED', 'REFUSED'))
);
create index if not exists ix_support_approval_change_case on support_approval_change (case_id);
