package vn.tungho.inyear;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.worklist.WorkDuties;

/**
 * Requests that an earlier release took in and whose review had not begun get the days their slip promised: the 15th on or after receipt
 * (R-INYEAR-START). Each move is told in the audit log. A review that has begun keeps its days: meeting and posting were set by them.
 */
@Component
class EarlierRequests {
    private final RequestMapper requests;
    private final RequestTerms terms;
    private final InYearProcess process;
    private final WorkDuties work;
    private final AuditTrail audit;
    private final AppClock clock;

    EarlierRequests(
            RequestMapper requests,
            RequestTerms terms,
            InYearProcess process,
            WorkDuties work,
            AuditTrail audit,
            AppClock clock) {
        this.requests = requests;
        this.terms = terms;
        this.process = process;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void giveDays() {
        requests.withoutDays().forEach(this::giveDays);
    }

    private void giveDays(Request request) {
        var id = request.requestId();
        var days = terms.of(request.kind(), request.receivedOn());
        requests.setDays(id, days.startsOn(), days.dueOn());
        if (request.startsOn() != null && !days.startsOn().equals(request.startsOn())) {
            process.startMoved(request, days.startsOn());
        }
        if (!days.startsOn().isAfter(clock.today())) {
            List.of("takeInRequest", "screenRequest", "assignSurveyor")
                    .forEach(kind -> work.changeDue(id, kind, days.startsOn()));
        }
        work.changeDue(id, "refuseRequest", days.dueOn());
        audit.write(
                "give-request-days",
                "in_year_request",
                id,
                request.area(),
                "tính từ ngày nhận %s: bắt đầu %s (trước ghi %s), trả lời chậm nhất %s"
                        .formatted(
                                request.receivedOn(),
                                days.startsOn(),
                                request.startsOn() == null ? "chưa có" : request.startsOn(),
                                days.dueOn()));
    }
}
