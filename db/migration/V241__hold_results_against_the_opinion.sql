-- after another look the chair may hold to the result of a village the province did not agree with; with his written reason
create table if not exists held_result (
  opinion_id bigint not null,
  village_code char(8) not null collate utf8mb4_bin,
  reason varchar(2000) not null,
  held_on date not null,
  held_by varchar(60) not null collate utf8mb4_bin,
  held_name varchar(120) not null,
  constraint pk_held_result primary key (opinion_id, village_code),
  constraint fk_held_result_opinion foreign key (opinion_id) references province_opinion (opinion_id)
);
