package vn.tungho.review;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** The province's open terms follow a changed calendar or term. */
@Component
class OpinionDeadlines implements DeadlineHolder {
    private final ReviewMapper reviews;
    private final OpinionMapper opinions;
    private final ReviewProcess process;
    private final WorkDuties duties;
    private final CalendarService rules;

    OpinionDeadlines(
            ReviewMapper reviews,
            OpinionMapper opinions,
            ReviewProcess process,
            WorkDuties duties,
            @Lazy CalendarService rules) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.process = process;
        this.duties = duties;
        this.rules = rules;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        for (var review : reviews.waitingForOpinion()) {
            var opinion = opinions.latest(review.reviewId()).orElseThrow();
            var rule = rules.rule(OpinionService.OPINION_RULE, opinion.reportedOn());
            var due = calendar.due(opinion.reportedOn(), rule);
            if (!due.equals(opinion.dueOn())) {
                opinions.moveDue(opinion.opinionId(), due);
                reviews.moveOpinion(review.reviewId(), due);
                process.opinionMoved(
                        review.reviewId(), calendar.before(due, rules.rule(OpinionService.REMINDER_RULE)), due);
                duties.changeDue(review.reviewId(), "giveOpinion", due);
                log.moved("review", review.reviewId(), rule.deadlineRule(), opinion.dueOn(), due);
            }
        }
    }
}
