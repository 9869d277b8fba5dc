package vn.tungho.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;

/** Puts a visit's row and all that follows from it in the caller's transaction: counts, dates, reminders. */
@Component
class VisitWriter {
    private final VisitMapper visits;
    private final VisitReminders reminders;
    private final VisitRequests requests;
    private final HelpRules rules;
    private final AppClock clock;

    VisitWriter(VisitMapper visits, VisitReminders reminders, VisitRequests requests, HelpRules rules, AppClock clock) {
        this.visits = visits;
        this.reminders = reminders;
        this.requests = requests;
        this.rules = rules;
        this.clock = clock;
    }

    /** Who came, for which assignment; the row that it corrects, when it does. */
    record Maker(
            Assignment assignment,
            long helperId,
            long userId,
            @Nullable Visit corrected) {}

    /** Writes the row; a correction is late or in time as the first row was. */
    Visit write(NewVisit visit, Maker maker, java.time.LocalDate recordedOn) {
        var id = visits.nextId();
        var old = maker.corrected();
        var isLate = visit.visitedOn()
                .plusDays(rules.amount(HelpRule.Name.RECORD_DAYS))
                .isBefore(recordedOn);
        visits.insert(
                id,
                old == null ? id : old.rootId(),
                visit,
                maker.assignment(),
                maker.helperId(),
                maker.userId(),
                isLate,
                clock.now());
        return visits.findById(id).orElseThrow();
    }

    /** After a household got another row: everything that is counted from the rows, and what the row asks for. */
    void written(Visit visit, @Nullable String programmeCode) {
        reminders.counted(visit.householdId(), Actor.name());
        requests.raise(visit, programmeCode);
    }

    /** After a row was taken back: the same the other way. */
    void withdrawn(Visit visit) {
        requests.withdrawn(visit.visitId());
        reminders.counted(visit.householdId(), Actor.name());
    }
}
