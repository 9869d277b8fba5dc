-- untaken work of an address, in the list's order, without a look at the rows; what is taken stands in the assignee's index
create index ix_work_item_waiting on work_item (status, audience, assignee_id, due_on, work_item_id);
drop index ix_work_item_audience on work_item;
