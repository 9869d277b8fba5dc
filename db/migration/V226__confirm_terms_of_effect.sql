-- Điều 44 was read in the Pháp điển's text: in force after so many days from issue unless the complainant complains further
update deadline_rule set is_confirmed = true, article = 'Luật Khiếu nại, Điều 44'
  where deadline_rule in ('COMPLAINT_FIRST_EFFECT', 'COMPLAINT_FIRST_EFFECT_REMOTE', 'COMPLAINT_SECOND_EFFECT', 'COMPLAINT_SECOND_EFFECT_REMOTE');
update deadline_rule set name = 'Quyết định lần đầu có hiệu lực, kể từ ngày ban hành, nếu không khiếu nại tiếp' where deadline_rule = 'COMPLAINT_FIRST_EFFECT';
update deadline_rule set name = 'Quyết định lần đầu có hiệu lực ở vùng sâu, vùng xa, kể từ ngày ban hành' where deadline_rule = 'COMPLAINT_FIRST_EFFECT_REMOTE';
update deadline_rule set name = 'Quyết định lần hai có hiệu lực, kể từ ngày ban hành' where deadline_rule = 'COMPLAINT_SECOND_EFFECT';
update deadline_rule set name = 'Quyết định lần hai có hiệu lực ở vùng sâu, vùng xa, kể từ ngày ban hành' where deadline_rule = 'COMPLAINT_SECOND_EFFECT_REMOTE';
update deadline_rule set name = 'Khiếu nại lần hai, kể từ ngày nhận quyết định lần đầu hoặc hết hạn giải quyết' where deadline_rule = 'COMPLAINT_SECOND_RIGHT';
update deadline_rule set name = 'Khiếu nại lần hai ở vùng sâu, vùng xa, kể từ ngày nhận quyết định lần đầu hoặc hết hạn giải quyết' where deadline_rule = 'COMPLAINT_SECOND_RIGHT_REMOTE';

insert into notice_template (template, title, body, occasion) values
  ('complaint-effect-stopped', 'Dừng hiệu lực quyết định giải quyết khiếu nại số {register}', 'Khiếu nại lần hai đã được thụ lý ngày {day}, nên Quyết định số {number} không còn hiệu lực trong lúc lần hai giải quyết. {change}', 'Báo người khiếu nại và người nhận đơn khi khiếu nại lần hai dừng hiệu lực quyết định lần đầu')
  on duplicate key update template = template;
