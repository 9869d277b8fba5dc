package vn.tungho.inyear;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.TermIds;

/**
 * From receipt to the last day (R-INYEAR-START, R-INYEAR-DECISION): the review begins on the first 15th on or after the day of receipt. What
 * the office has not prepared by then is its own delay, not the household's.
 */
@Component
class RequestTerms {
    /** The day of the month on which reviews begin; 1.011609 and 3.000412 print it, the others have it from QĐ 24/2021 Điều 3, 5. */
    static final String START_RULE = "IN_YEAR_START";

    static final String INCOME_START_RULE = "INCOME_START";

    /** How long after that day the chair is told of a request that is not ready. */
    static final String PREPARATION_RULE = "IN_YEAR_PREPARATION";

    private final CalendarService calendar;

    RequestTerms(CalendarService calendar) {
        this.calendar = calendar;
    }

    /** The days of a request received on this day; one received on the 15th begins that day. */
    RequestDays of(RequestKind kind, LocalDate receivedOn) {
        var rule = calendar.rule(kind.byIncome() ? INCOME_START_RULE : START_RULE, receivedOn);
        var startsOn = calendar.calendar().due(receivedOn, rule);
        return new RequestDays(startsOn, calendar.due(RequestRoundService.DECISION_RULE, startsOn), rule.isConfirmed());
    }

    /** The days of a request; those of a row of an earlier release that has none yet are what they would have been at receipt. */
    RequestDays of(Request request) {
        var days = of(request.kind(), request.receivedOn());
        return new RequestDays(
                request.startsOn() == null ? days.startsOn() : request.startsOn(),
                request.dueOn() == null ? days.dueOn() : request.dueOn(),
                days.isConfirmed());
    }

    /** The last day on which the office may still mend its delay before the chair is told. */
    LocalDate preparationDue(LocalDate startsOn) {
        return calendar.due(PREPARATION_RULE, startsOn);
    }

    /** The last day to decide, in the unit of its row: that of the decision, or of the extension where one was given. */
    Due decision(Request request) {
        return calendar.kept(of(request).dueOn(), request.dueRule(), null);
    }

    /** The day by which a step before the review should be done: our own two working days, at the latest the day of the start. */
    Due preparedBy(LocalDate today, LocalDate startsOn) {
        var soon = calendar.term(TermIds.NEXT_STEP, today);
        return soon.on().isAfter(startsOn) ? soon.movedTo(startsOn) : soon;
    }
}
