-- Terms that no act of the system follows are no living law to anybody: the village's decision goes to the commune with the minutes, at once,
-- and no recommendation of an inspection board is kept here.
delete from deadline_rule where deadline_rule in ('VILLAGE_DECISION_SENDING', 'INSPECTION_BOARD_ANSWER');
