package vn.tungho.shared.calendar;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;

/** Changes of the days off that came with a new version: worked off once, when the system starts (R-HOLIDAY-MOVES). */
@Service
public class ReleasedChanges {
    private static final Logger LOG = LoggerFactory.getLogger(ReleasedChanges.class);

    private final CalendarMapper mapper;
    private final CalendarService calendar;
    private final AuditTrail audit;
    private final AppClock clock;

    ReleasedChanges(CalendarMapper mapper, CalendarService calendar, AuditTrail audit, AppClock clock) {
        this.mapper = mapper;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Moves the running terms and asks about the ended ones for every change not yet worked off; returns how many changes there were. */
    @Transactional
    public int workOff() {
        var waiting = mapper.lockReleased();
        for (var change : waiting) {
            var effect = calendar.follow(change.firstDay(), change.reason(), calendar.without(change.firstDay()));
            mapper.workedOff(change.calendarChangeId(), clock.now());
            var done = effect.moved() + " thời hạn chuyển ngày, " + effect.asked() + " thời hạn đã hết phải hỏi lại";
            audit.write(
                    "follow-calendar",
                    "calendar_change",
                    change.calendarChangeId(),
                    null,
                    change.reason() + ": " + done);
            LOG.info("{}: {}", change.reason(), done);
        }
        return waiting.size();
    }

    /** A change that waits. */
    record Released(long calendarChangeId, LocalDate firstDay, String reason) {}
}
