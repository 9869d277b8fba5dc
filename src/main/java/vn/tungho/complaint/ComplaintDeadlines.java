package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** The open terms of complaints follow a changed calendar or term, with their timers and tasks. */
@Component
class ComplaintDeadlines implements DeadlineHolder {
    private static final int BATCH = 500;

    private final TermMapper terms;
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final ComplaintProcess process;
    private final WorkDuties duties;
    private final CalendarService rules;

    ComplaintDeadlines(
            TermMapper terms,
            ComplaintMapper complaints,
            StepMapper steps,
            ComplaintProcess process,
            WorkDuties duties,
            @Lazy CalendarService rules) {
        this.terms = terms;
        this.complaints = complaints;
        this.steps = steps;
        this.process = process;
        this.duties = duties;
        this.rules = rules;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        List<Term> page;
        var after = 0L;
        do {
            page = terms.openAfter(after, BATCH);
            for (var term : page) {
                after = term.termId();
                var due = calendar.due(
                        term.fromOn().plusDays(term.stoppedDays()),
                        rules.rule(term.deadlineRule(), term.fromOn(), term.stoppedDays()));
                var old = term.dueOn();
                if (old != null && !due.equals(old)) {
                    move(term, due);
                    log.moved("complaint", term.complaintId(), term.deadlineRule(), old, due);
                }
            }
        } while (page.size() == BATCH);
    }

    private void move(Term term, LocalDate due) {
        var id = term.complaintId();
        terms.change(term.termId(), term.deadlineRule(), term.stoppedDays(), due);
        var c = complaints.findById(id).orElseThrow();
        if (term.kind() == TermKind.SETTLEMENT) {
            complaints.clock(id, false, c.stoppedDays(), due);
        } else if (term.dueOn() != null && term.dueOn().equals(c.stepDueOn())) {
            complaints.move(id, c.state(), due);
        }
        ComplaintTasks.KINDS_OF.getOrDefault(term.kind(), List.of()).forEach(k -> duties.changeDue(id, k, due));
        if (term.kind() == TermKind.INTERIM_SENDING) {
            steps.interims(id).stream()
                    .filter(i -> i.termId() == term.termId())
                    .forEach(i -> process.interimDueMoved(id, i.kind(), due));
        } else {
            process.dueMoved(id, term.kind(), due);
        }
    }
}
