-- the texts of a paper's legal basis that nobody read here: number and date are entered by one administrator and count when another compared them
create table if not exists legal_text (
  legal_text varchar(30) not null collate utf8mb4_bin,
  kind varchar(100) not null,
  subject varchar(200) not null,
  number varchar(60),
  issued_on date,
  confirmed_on date,
  confirmed_by varchar(60) collate utf8mb4_bin,
  new_subject varchar(200),
  new_number varchar(60),
  new_issued_on date,
  entered_by varchar(60) collate utf8mb4_bin,
  entered_at datetime(3),
  version int not null default 1,
  constraint pk_legal_text primary key (legal_text),
  constraint ck_legal_text_two_persons check (confirmed_on is null or (number is not null and issued_on is not null))
);
insert into legal_text (legal_text, kind, subject, number, issued_on) values
  ('HELP_RESOLUTION', 'Nghị quyết', 'của Tỉnh ủy về giảm nghèo bền vững', null, null),
  ('LOCAL_GOVERNMENT', 'Luật Tổ chức chính quyền địa phương', '', '72/2025/QH15', '2025-06-16')
on duplicate key update kind = values(kind);

-- what a signed decision on help said of its basis and of the duties stays as it was signed; null in those signed before
alter table help_decision
  add column if not exists legal_basis varchar(400);
alter table help_decision
  add column if not exists duty_words varchar(400);
alter table help_decision
  add column if not exists remark varchar(400);
