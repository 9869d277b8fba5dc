-- Terms that no act of the system follows are no living law to anybody: the village's decision goes to the commune with the minutes, at once,
-- and no recommendation of an inspection board is kept here.
delete from deadline_rule where deadline_rule in ('VILLAGE_DECISION_SENDING', 'INSPECTION_BOARD_ANSWER');

-- Luật Khiếu nại Điều 44 was read in the official codification
update deadline_rule set is_confirmed = true, article = 'Luật Khiếu nại, Điều 44 (Pháp điển)'
  where deadline_rule in ('COMPLAINT_FIRST_EFFECT', 'COMPLAINT_FIRST_EFFECT_REMOTE', 'COMPLAINT_SECOND_EFFECT', 'COMPLAINT_SECOND_EFFECT_REMOTE')
    and article = 'Luật Khiếu nại, Điều 44';
