-- a need of Phiếu B2 that follows from answers of Phiếu B1: lacking when at least so many of the lacking answers are given;
-- a rule that is not whole only tells when the need is not lacking, because B1 does not ask everything the need is about
create table if not exists need_rule (
  edition_id varchar(20) not null collate utf8mb4_bin,
  code varchar(40) not null collate utf8mb4_bin,
  least_lacking tinyint not null,
  is_whole boolean not null,
  constraint pk_need_rule primary key (edition_id, code),
  constraint fk_need_rule_indicator foreign key (edition_id, code) references indicator (edition_id, code)
);
create table if not exists need_rule_answer (
  edition_id varchar(20) not null collate utf8mb4_bin,
  code varchar(40) not null collate utf8mb4_bin,
  item_code varchar(10) not null collate utf8mb4_bin,
  option_code varchar(20) not null collate utf8mb4_bin,
  constraint pk_need_rule_answer primary key (edition_id, code, item_code, option_code),
  constraint fk_need_rule_answer_rule foreign key (edition_id, code) references need_rule (edition_id, code),
  constraint fk_need_rule_answer_option foreign key (edition_id, item_code, option_code)
    references sheet_option (edition_id, item_code, option_code)
);

-- two answers that hardly go together; the reason says why. The second may be one of Phiếu B2 (yes, no)
create table if not exists answer_clash (
  edition_id varchar(20) not null collate utf8mb4_bin,
  item_code varchar(10) not null collate utf8mb4_bin,
  option_code varchar(20) not null collate utf8mb4_bin,
  other_item_code varchar(10) not null collate utf8mb4_bin,
  other_option_code varchar(20) not null collate utf8mb4_bin,
  reason varchar(300) not null,
  constraint pk_answer_clash primary key (edition_id, item_code, option_code, other_item_code, other_option_code),
  constraint fk_answer_clash_option foreign key (edition_id, item_code, option_code)
    references sheet_option (edition_id, item_code, option_code)
);

insert into need_rule (edition_id, code, least_lacking, is_whole)
select i.edition_id, i.code, r.least_lacking, r.is_whole
from indicator i join (
  select 'housingQuality' as code, 2 as least_lacking, true as is_whole
  union all select 'housingArea', 1, true
  union all select 'cleanWater', 1, true
  union all select 'hygienicToilet', 1, true
  union all select 'informationAccessAssets', 2, false) r on r.code = i.code collate utf8mb4_bin
on duplicate key update least_lacking = values(least_lacking), is_whole = values(is_whole);

insert into need_rule_answer (edition_id, code, item_code, option_code)
select n.edition_id, n.code, a.item_code, a.option_code
from need_rule n join (
  select 'housingQuality' as code, 'B1-06-1' as item_code, 'light' as option_code
  union all select 'housingQuality', 'B1-06-2', 'light'
  union all select 'housingQuality', 'B1-06-3', 'light'
  union all select 'housingArea', 'B1-07', 'lt8'
  union all select 'cleanWater', 'B1-09', 'other'
  union all select 'hygienicToilet', 'B1-10', 'none'
  union all select 'informationAccessAssets', 'B1-11-1', 'no'
  union all select 'informationAccessAssets', 'B1-11-7', 'no') a on a.code = n.code collate utf8mb4_bin
on duplicate key update option_code = values(option_code);

insert into answer_clash (edition_id, item_code, option_code, other_item_code, other_option_code, reason)
select e.edition_id, c.item_code, c.option_code, c.other_item_code, c.other_option_code, c.reason
from standard_edition e, (
  select 'B1-01' as item_code, '1' as option_code, 'B1-02' as other_item_code, '2' as other_option_code,
    'số người phụ thuộc nhiều hơn số người trong hộ' as reason
  union all select 'B1-01', '1', 'B1-05', '2', 'số người có lương hưu nhiều hơn số người trong hộ'
  union all select 'B1-01', 'dependants', 'B1-02', '0', 'hộ chỉ có người phụ thuộc thì phải có ít nhất một người phụ thuộc'
  union all select 'B1-01', 'dependants', 'B1-04', 'official', 'hộ chỉ có người phụ thuộc thì không có ai đang là công chức, viên chức'
  union all select 'B1-02', '0', 'B2-02', 'yes', 'không có người phụ thuộc thì họ không chiếm hơn một nửa số người'
  union all select 'B1-08', 'lt25', 'B1-11-3', 'yes', 'điện dùng ít hơn một chiếc tủ lạnh thường dùng'
  union all select 'B1-08', 'lt25', 'B1-11-5', 'yes', 'điện dùng ít hơn một bình nóng lạnh thường dùng'
  union all select 'B1-08', 'lt25', 'B1-11-6', 'yes', 'điện dùng ít hơn một máy điều hòa thường dùng'
  union all select 'B1-04', 'official', 'B1-03', 'none', 'cán bộ, công chức, viên chức thường có bằng cấp') c
on duplicate key update reason = values(reason);

-- the reasons written for a need that is answered otherwise than it follows, kept with the draft and the sheet
alter table survey_sheet add column if not exists reasons text not null default '{}';

-- what does not fit on a sheet that was sent; the flags of a household's latest sheet are the current ones
create table if not exists sheet_flag (
  sheet_id bigint not null,
  flag_no smallint not null,
  case_id bigint not null,
  village_review_id bigint not null,
  kind varchar(10) not null collate utf8mb4_bin,
  item_code varchar(10) not null collate utf8mb4_bin,
  other_item_code varchar(10) not null default '' collate utf8mb4_bin,
  words varchar(1000) not null,
  reason varchar(500),
  is_checked boolean not null default false,
  is_current boolean not null default true,
  constraint pk_sheet_flag primary key (sheet_id, flag_no),
  constraint fk_sheet_flag_sheet foreign key (sheet_id) references survey_sheet (sheet_id),
  constraint ck_sheet_flag_kind check (kind in ('NEED', 'CLASH', 'REGISTER'))
);
create index if not exists ix_sheet_flag_village on sheet_flag (village_review_id, is_current, case_id);
create index if not exists ix_sheet_flag_case on sheet_flag (case_id, is_current);
