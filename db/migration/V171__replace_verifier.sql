-- whoever was named to verify may have to be replaced: illness, conflict of interest, too much work
create sequence complaint_verifier_change_seq;
create table complaint_verifier_change (
  change_id bigint not null,
  complaint_id bigint not null,
  cause varchar(20) not null collate utf8mb4_bin,
  reason varchar(500) not null,
  before_id bigint not null,
  after_id bigint not null,
  changed_on date not null,
  changed_by bigint not null,
  constraint pk_complaint_verifier_change primary key (change_id),
  constraint fk_complaint_verifier_change foreign key (complaint_id) references complaint (complaint_id),
  constraint ck_complaint_verifier_cause check (cause in ('ILLNESS', 'CONFLICT_OF_INTEREST', 'OVERLOAD')),
  constraint ck_complaint_verifier_other check (before_id <> after_id)
);
create index ix_complaint_verifier_change on complaint_verifier_change (complaint_id, change_id);
