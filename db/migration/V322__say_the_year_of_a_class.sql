-- Whatever shows the class of a household says the year of the review it comes from: the year goes where the class goes.

create or replace view v_registry_household as
  select household_id, household_code, province_code, commune_code, village_code, head_name, poverty_status,
         member_count, is_active, class_year
  from household;

create or replace view v_registry_help as
  select household_id, household_code, province_code, commune_code, village_code, head_name, plain_head_name, phone, address,
         is_ethnic_minority, lacks_labour, has_meritorious_member, causes, member_count, poverty_status, deprivations, decided_on, is_active, class_year
  from household;

alter table support_right add column if not exists class_year int after poverty_status;
update support_right r join household h on h.household_id = r.household_id set r.class_year = h.class_year where r.class_year is null;

create or replace view v_registry_labour as
  select m.member_id, m.household_id, m.full_name, m.birth_on, m.birth_year, m.labour_capacity, m.disability_level, m.job, m.school_level,
         h.head_name, h.poverty_status, h.deprivations, h.province_code, h.commune_code, h.village_code, h.class_year
  from household_member m join household h on h.household_id = m.household_id
  where m.left_on is null and h.is_active = true and h.poverty_status in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED');

create or replace view v_registry_followed as
  select household_id, head_name, head_birth_on, head_birth_year, poverty_status, deprivations, province_code, commune_code, village_code, class_year
  from household where is_active = true and poverty_status in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED');
