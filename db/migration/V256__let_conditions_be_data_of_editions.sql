-- whom an edition is for, condition by condition; support-eligibility.dmn says what each condition makes of what is known
create table if not exists programme_condition (
  programme_edition_id bigint not null,
  condition_no smallint not null,
  kind varchar(20) not null collate utf8mb4_bin,
  picks varchar(600) not null collate utf8mb4_bin,
  asks varchar(100) not null collate utf8mb4_bin,
  support_groups varchar(100) not null collate utf8mb4_bin,
  note varchar(300) not null,
  constraint pk_programme_condition primary key (programme_edition_id, condition_no),
  constraint fk_programme_condition_edition foreign key (programme_edition_id) references programme_edition (programme_edition_id),
  constraint ck_programme_condition_kind check (kind in ('WHO', 'AREA', 'NEED', 'NEED_HINT', 'PUPIL', 'CHILD', 'WORKER', 'NO_WORKER', 'HOUSE', 'NOT_BEFORE'))
);

-- the conditions that the rule sets of the first editions had
insert into programme_condition (programme_edition_id, condition_no, kind, picks, asks, support_groups, note) values
  (1, 1, 'WHO', 'POOR,NEAR_POOR', '', 'DISASTER,MERIT,SOCIAL_PROTECTION', 'nghị quyết Tỉnh ủy về giảm nghèo bền vững, mục tiêu đến năm 2025 (chưa xác nhận)'),
  (1, 2, 'HOUSE', '', '', '', ''), (1, 3, 'NOT_BEFORE', '', '', '', ''),
  (2, 1, 'WHO', 'POOR,NEAR_POOR,NEWLY_ESCAPED', '', '', ''), (2, 2, 'WORKER', '', '', '', ''),
  (3, 1, 'WHO', 'POOR,NEAR_POOR,NEWLY_ESCAPED', '', '', ''), (3, 2, 'WORKER', '', '', '', ''), (3, 3, 'NEED_HINT', '1,5', '', '', ''),
  (4, 1, 'WHO', 'POOR,NEAR_POOR,NEWLY_ESCAPED', '', '', ''), (4, 2, 'WORKER', '', '', '', ''), (4, 3, 'NEED_HINT', '1', '', '', ''),
  (5, 1, 'WHO', 'POOR,NEAR_POOR', 'NEWLY_ESCAPED', '', 'mức hỗ trợ do tỉnh quy định, cần xem nghị quyết của tỉnh'),
  (6, 1, 'WHO', 'POOR,NEAR_POOR', '', '', ''), (6, 2, 'PUPIL', '', '', '', ''),
  (7, 1, 'WHO', 'POOR,NEAR_POOR', '', '', ''), (7, 2, 'CHILD', '', '', '', ''), (7, 3, 'NEED_HINT', '3', '', '', ''),
  (8, 1, 'WHO', 'POOR,NEAR_POOR,NEWLY_ESCAPED', '', '', ''), (8, 2, 'NEED', '9', '', '', ''),
  (9, 1, 'WHO', 'POOR,NEAR_POOR,NEWLY_ESCAPED', '', '', ''), (9, 2, 'NEED', '10', '', '', ''),
  (10, 1, 'WHO', 'POOR,NEAR_POOR', '', '', ''), (10, 2, 'NEED', '11,12', '', '', ''),
  (11, 1, 'WHO', 'POOR', 'NEAR_POOR', '', 'cần thêm giấy tờ thứ hai (khuyết tật, nạn nhân bạo lực gia đình, HIV …)'),
  (12, 1, 'WHO', 'POOR,NEAR_POOR,NEWLY_ESCAPED', '', '', ''), (12, 2, 'WORKER', '', '', '', ''),
  (13, 1, 'WHO', 'POOR', '', '', ''), (13, 2, 'NO_WORKER', '', '', '', '')
on duplicate key update kind = values(kind);

-- programmes of the locality that an installation already has
insert into programme_condition (programme_edition_id, condition_no, kind, picks, asks, support_groups, note)
select e.programme_edition_id, 1, 'WHO', if(p.rule_set = 'LOCAL_POOR', 'POOR', 'POOR,NEAR_POOR'), '', '', ''
from programme_edition e join programme p on p.programme_code = e.programme_code
where p.rule_set in ('LOCAL', 'LOCAL_POOR')
on duplicate key update kind = values(kind);
insert into programme_condition (programme_edition_id, condition_no, kind, picks, asks, support_groups, note)
select e.programme_edition_id, 2, 'NEED', p.indicators, '', '', ''
from programme_edition e join programme p on p.programme_code = e.programme_code
where p.rule_set in ('LOCAL', 'LOCAL_POOR') and p.indicators <> ''
on duplicate key update kind = values(kind);

-- the rights of before are computed anew by the next round
insert ignore into support_right_due (household_id) select distinct household_id from support_right;
