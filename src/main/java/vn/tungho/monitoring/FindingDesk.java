package vn.tungho.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;

/** Writes the acts on findings, each with the state it leads to. */
@Component
class FindingDesk {
    private static final String SYSTEM = "SYSTEM";

    private final FindingMapper findings;
    private final MonitoringAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    FindingDesk(FindingMapper findings, MonitoringAccess access, AuditTrail audit, AppClock clock) {
        this.findings = findings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The recommendations go out with a day for the answer; returns how many findings wait for one. */
    int send(MonitoringPlan plan, String letter, LocalDate replyDueOn) {
        var open = findings.ofPlan(plan.planId());
        open.forEach(f -> act(
                f,
                FindingAct.Kind.SENT,
                Role.FRONT_MONITOR,
                FindingState.OPEN,
                "Văn bản kiến nghị số " + letter,
                replyDueOn));
        return open.size();
    }

    /** Writes an act of the person at work in this role, and where the finding stands after it. */
    void act(
            Finding finding,
            FindingAct.Kind kind,
            Role role,
            FindingState state,
            String note,
            @Nullable LocalDate dueOn) {
        var person = access.person();
        write(finding, kind, person.username(), person.fullName(), role.name(), state, note, dueOn);
    }

    /** Writes what the calendar did. */
    void byCalendar(Finding finding, FindingAct.Kind kind, FindingState state, String note) {
        write(finding, kind, SYSTEM, "Hệ thống", SYSTEM, state, note, finding.replyDueOn());
    }

    private void write(
            Finding finding,
            FindingAct.Kind kind,
            String actor,
            String actorName,
            String role,
            FindingState state,
            String note,
            @Nullable LocalDate dueOn) {
        var number = finding.actCount() + 1;
        findings.insertAct(new FindingAct(
                finding.findingId(),
                number,
                finding.contentHash(),
                kind,
                actor,
                actorName,
                role,
                clock.today(),
                note,
                dueOn,
                clock.now()));
        if (state == FindingState.REMEDIED) {
            findings.remedy(finding.findingId(), number);
        } else {
            findings.move(finding.findingId(), state, dueOn == null ? finding.replyDueOn() : dueOn, number);
        }
        audit.write("finding-" + kind, "finding", finding.findingId(), finding.area(), finding.code());
    }
}
