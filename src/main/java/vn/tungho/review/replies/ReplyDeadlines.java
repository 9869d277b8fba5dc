package vn.tungho.review.replies;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.review.ReviewProcess;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** The open terms of written replies follow a changed calendar. */
@Component
class ReplyDeadlines implements DeadlineHolder {
    private final ReplyMapper replies;
    private final ReviewProcess process;
    private final WorkDuties duties;
    private final CalendarService rules;

    ReplyDeadlines(ReplyMapper replies, ReviewProcess process, WorkDuties duties, @Lazy CalendarService rules) {
        this.replies = replies;
        this.process = process;
        this.duties = duties;
        this.rules = rules;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        for (var batch : replies.open()) {
            var rule = rules.rule(ReplyService.RULE, batch.openedOn());
            var due = calendar.due(batch.openedOn(), rule);
            if (!due.equals(batch.dueOn())) {
                replies.moveDue(batch.batchId(), due);
                process.repliesMoved(batch.batchId(), due);
                duties.changeDue(batch.batchId(), ReplyService.SIGN, due);
                duties.changeDue(batch.batchId(), ReplyService.SEND, due);
                log.moved("reply_batch", batch.batchId(), rule.deadlineRule(), batch.dueOn(), due);
            }
        }
    }
}
