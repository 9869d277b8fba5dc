package vn.tungho.posting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** Running posting terms and re-verification terms follow a changed calendar or term, with their timers. */
@Component
class PostingDeadlines implements DeadlineHolder {
    private final PostingMapper postings;
    private final ObjectionMapper objections;
    private final PostingTimers timers;
    private final WorkDuties work;
    private final CalendarService rules;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    PostingDeadlines(
            PostingMapper postings,
            ObjectionMapper objections,
            PostingTimers timers,
            WorkDuties work,
            @Lazy CalendarService rules,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.postings = postings;
        this.objections = objections;
        this.timers = timers;
        this.work = work;
        this.rules = rules;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        for (var posting : postings.withRunningTerm()) {
            var from = posting.termFromOn();
            var old = posting.endsOn();
            if (from == null || old == null) {
                continue;
            }
            var rule = PostingService.rule(posting);
            var ends = posting.ends(from, calendar, rules.rule(rule, from));
            if (!ends.equals(old)) {
                postings.startTerm(posting.postingId(), from, ends);
                audit.fact(PostingFacts.LIST, posting.postingId());
                timers.termMoved(posting.rootPostingId(), ends);
                work.changeDue(
                        posting.rootPostingId(),
                        "confirmPosting",
                        calendar.due(ends, rules.rule(TermIds.TERM_OVER_CONFIRMATION, ends)));
                events.publishEvent(new PostingChanged(posting.rootPostingId()));
                log.moved("posting", posting.postingId(), rule, old, ends);
            }
        }
        for (var objection : objections.open()) {
            var old = objection.dueOn();
            var rule = rules.rule(ObjectionService.REVERIFICATION_RULE, objection.receivedOn());
            var due = calendar.due(objection.receivedOn(), rule);
            if (old != null && !due.equals(old)) {
                objections.changeDue(objection.objectionId(), due);
                timers.reverificationMoved(objection.objectionId(), due);
                for (var kind : java.util.List.of("assignTeam", "reverify", "concludeReverification")) {
                    work.changeDue(objection.objectionId(), kind, due);
                }
                log.moved("objection", objection.objectionId(), rule.deadlineRule(), old, due);
            }
        }
    }
}
