package vn.tungho.inyear;

import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineHolder;
import vn.tungho.shared.calendar.WorkingCalendar;
import vn.tungho.worklist.WorkDuties;

/** The open terms of requests follow a changed calendar or term, with their timers. An extended last day keeps its objection's term. */
@Component
class InYearDeadlines implements DeadlineHolder {
    private final RequestMapper requests;
    private final IncomeMapper incomes;
    private final ChangeReportMapper reports;
    private final InYearProcess process;
    private final WorkDuties work;
    private final CalendarService rules;

    InYearDeadlines(
            RequestMapper requests,
            IncomeMapper incomes,
            ChangeReportMapper reports,
            InYearProcess process,
            WorkDuties work,
            @Lazy CalendarService rules) {
        this.requests = requests;
        this.incomes = incomes;
        this.reports = reports;
        this.process = process;
        this.work = work;
        this.rules = rules;
    }

    @Override
    public void recompute(WorkingCalendar calendar, MoveLog log) {
        decisions(calendar, log);
        postings(calendar, log);
        reverifications(calendar, log);
        for (var report : reports.open()) {
            var first = report.month().plusMonths(1);
            var rule = rules.rule(ChangeReportService.REPORT_RULE, first);
            var due = calendar.workingDayFrom(calendar.due(first, rule));
            if (!due.equals(report.dueOn())) {
                reports.moveDue(report.communeCode(), report.month(), due);
                work.changeDue(report.key(), ChangeReportService.KIND, due);
                log.moved("change_report", report.key(), rule.deadlineRule(), report.dueOn(), due);
            }
        }
    }

    private void decisions(WorkingCalendar calendar, MoveLog log) {
        for (var request : requests.running()) {
            var start = request.startsOn();
            var old = request.dueOn();
            if (start == null || old == null) {
                continue;
            }
            var rule = rules.rule(RequestRoundService.DECISION_RULE, start);
            var preparation = rules.rule(RequestTerms.PREPARATION_RULE, start);
            process.preparationMoved(request, calendar.due(start, preparation));
            var due = calendar.due(start, rule);
            for (var extension : requests.extensions(request.requestId())) {
                due = later(due, calendar.workingDayFrom(extension.dueAfter()));
            }
            if (!due.equals(old)) {
                requests.moveDue(request.requestId(), due);
                process.decisionMoved(request, due);
                work.changeDue(request.requestId(), "decideRequest", due);
                work.changeDue(request.requestId(), "refuseRequest", due);
                log.moved("in_year_request", request.requestId(), rule.deadlineRule(), old, due);
            }
        }
    }

    private void postings(WorkingCalendar calendar, MoveLog log) {
        for (var posting : incomes.running()) {
            var rule = rules.rule(IncomeReviewService.POSTING_RULE, posting.postedOn());
            var ends = posting.ends(calendar, rule);
            if (!ends.equals(posting.endsOn())) {
                incomes.movePosting(posting.requestId(), posting.attempt(), ends);
                process.incomePostingMoved(posting.requestId(), ends);
                log.moved("income_posting", posting.requestId(), rule.deadlineRule(), posting.endsOn(), ends);
            }
        }
    }

    private void reverifications(WorkingCalendar calendar, MoveLog log) {
        for (var objection : incomes.allOpenObjections()) {
            var rule = rules.rule(IncomeObjectionService.REVERIFICATION_RULE, objection.receivedOn());
            var due = calendar.due(objection.receivedOn(), rule);
            if (!due.equals(objection.dueOn())) {
                incomes.moveObjection(objection.objectionId(), due);
                process.incomeReverificationMoved(objection.requestId(), due);
                work.changeDue(objection.requestId(), "reverifyIncome", due);
                log.moved("income_objection", objection.objectionId(), rule.deadlineRule(), objection.dueOn(), due);
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
