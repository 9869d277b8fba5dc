package vn.tungho.assignment;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;

/** Ends the help of households that need it no more: gone, dead, out of the commune, or escaped for longer than the rule says (R-HELP-END). */
@Service
public class HelpEnd {
    private static final int BATCH = 100;

    private final AssignmentMapper assignments;
    private final CoverageService coverage;
    private final VisitReminders reminders;
    private final NeedDuties duties;
    private final AssignmentProcess process;
    private final AuditTrail audit;
    private final AppClock clock;

    HelpEnd(
            AssignmentMapper assignments,
            CoverageService coverage,
            VisitReminders reminders,
            NeedDuties duties,
            AssignmentProcess process,
            AuditTrail audit,
            AppClock clock) {
        this.assignments = assignments;
        this.coverage = coverage;
        this.reminders = reminders;
        this.duties = duties;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends the next batch; returns how many, 0 when none is left. */
    @Transactional
    public int endBatch() {
        var over = assignments.over(coverage.escapedFrom(), BATCH);
        over.forEach(this::end);
        return over.size();
    }

    private void end(AssignmentMapper.Over over) {
        var assignment = assignments.lock(over.assignmentId()).orElseThrow();
        if (!assignment.isRunning()) {
            return;
        }
        var isSigned = assignment.state() == AssignmentState.SIGNED;
        var reason = reason(over);
        assignments.finish(
                assignment.assignmentId(),
                isSigned ? AssignmentState.WITHDRAWN : AssignmentState.ENDED,
                clock.today(),
                reason,
                clock.now());
        reminders.dropped(assignment, "system");
        duties.answered(assignment.assignmentId(), "system");
        audit.write("end-help", "assignment", assignment.assignmentId(), assignment.area(), reason);
        if (isSigned) {
            process.withdrawn(assignment.assignmentId());
        } else {
            process.ended(assignment.assignmentId(), false);
        }
    }

    private static String reason(AssignmentMapper.Over over) {
        if (!over.isActive()) {
            return "Hộ không còn được theo dõi";
        }
        if (over.isElsewhere()) {
            return "Hộ đã chuyển sang xã khác";
        }
        return over.povertyStatus().equals("NEWLY_ESCAPED")
                ? "Hộ đã hết thời gian theo dõi sau thoát nghèo"
                : "Hộ không còn thuộc diện được giúp";
    }
}
