package vn.tungho.support;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.WorkingCalendar;

/** The open terms of cases follow a changed calendar or term. */
@Component
class SupportDeadlines implements DeadlineHolder {
    private static final int BATCH = 500;

    private final SupportCaseMapper cases;
    private final SelectionMapper selections;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final CalendarService rules;

    SupportDeadlines(
            SupportCaseMapper cases,
            SelectionMapper selections,
            @Lazy CaseDesk desk,
            SupportProcess process,
            @Lazy CalendarService rules) {
        this.cases = cases;
        this.selections = selections;
        this.desk = desk;
        this.process = process;
        this.rules = rules;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        List<SupportCase> page;
        var after = 0L;
        do {
            page = cases.openAfter(after, BATCH);
            var hanging = hanging(page);
            for (var c : page) {
                after = c.caseId();
                recompute(c, hanging.get(c.caseId()), calendar, log);
            }
        } while (page.size() == BATCH);
    }

    /** The postings whose term runs, by case. */
    private Map<Long, CasePosting> hanging(List<SupportCase> page) {
        var posted = page.stream()
                .filter(c -> c.state() == SupportState.POSTED)
                .map(SupportCase::caseId)
                .toList();
        return posted.isEmpty()
                ? Map.of()
                : selections.ofCases(posted).stream()
                        .collect(Collectors.toMap(CasePosting::caseId, Function.identity(), (_, latest) -> latest));
    }

    private void recompute(SupportCase c, @Nullable CasePosting posting, WorkingCalendar calendar, MoveLog log) {
        var from = c.stepFromOn();
        var old = c.stepDueOn();
        if (c.stepRule() == null || from == null || old == null) {
            return;
        }
        var rule = rules.rule(c.stepRule(), from);
        var due = posting == null ? calendar.due(from, rule) : posting.ends(calendar, rule);
        if (due.equals(old)) {
            return;
        }
        desk.dueMoved(c, due);
        if (posting != null) {
            selections.movePosting(c.caseId(), posting.attempt(), due);
        }
        process.dueMoved(c.caseId(), c.state(), due);
        log.moved("support_case", c.caseId(), rule.deadlineRule(), old, due);
    }
}
