package vn.tungho.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/**
 * Overdue visits as work: of the helper at once, of the cell's secretary a week later; both go when the visit is logged. No process
 * waits for them, so a province's overdue visits cost a few statements a day.
 */
@Service
public class VisitReminders {
    /** The helper's reminder. */
    public static final String VISIT = "overdueVisit";
    /** The secretary's. */
    public static final String SECRETARY = "overdueVisitOfCell";

    private static final int BATCH = 200;

    private final AssignmentMapper assignments;
    private final WorkDuties duties;
    private final HelpRules rules;
    private final AppClock clock;

    VisitReminders(AssignmentMapper assignments, WorkDuties duties, HelpRules rules, AppClock clock) {
        this.assignments = assignments;
        this.duties = duties;
        this.rules = rules;
        this.clock = clock;
    }

    /** Raises the next batch of reminders; returns how many, 0 when all are raised. */
    @Transactional
    public int raise() {
        var rows = assignments.newlyOverdue(clock.today(), BATCH);
        rows.forEach(r -> open(
                VISIT,
                r,
                "Thăm hộ đã quá hạn",
                "Hộ bạn giúp cần được thăm ít nhất mỗi tháng một lần.",
                Role.CADRE,
                r.helperUserId()));
        return mark(rows, false);
    }

    /** Tells the secretaries of the next batch; returns how many. */
    @Transactional
    public int escalate() {
        var before = clock.today().minusDays(rules.amount(HelpRule.Name.ESCALATE_DAYS));
        var rows = assignments.toEscalate(before, BATCH);
        rows.forEach(r -> open(
                SECRETARY,
                r,
                "Đôn đốc thăm hộ quá hạn",
                "Người giúp của chi bộ bạn để quá hạn thăm hộ hơn " + rules.amount(HelpRule.Name.ESCALATE_DAYS)
                        + " ngày.",
                Role.CELL_SECRETARY,
                r.secretaryId()));
        return mark(rows, true);
    }

    /** The visit was made: what reminded of it goes. Writes in the caller's transaction. */
    void visited(Assignment assignment, String by) {
        close(assignment, by, true);
    }

    /** Nobody is expected to come any more. */
    void dropped(Assignment assignment, String by) {
        close(assignment, by, false);
    }

    private void close(Assignment a, String by, boolean isDone) {
        var due = a.overdueFor();
        if (due == null) {
            return;
        }
        for (var kind : List.of(VISIT, SECRETARY)) {
            var key = key(kind, a.assignmentId(), due.toString());
            if (isDone) {
                duties.done(key, by);
            } else {
                duties.cancel(key, by);
            }
        }
    }

    private int mark(List<AssignmentMapper.Overdue> rows, boolean isEscalation) {
        if (!rows.isEmpty()) {
            var ids = rows.stream().map(AssignmentMapper.Overdue::assignmentId).toList();
            if (isEscalation) {
                assignments.markEscalated(ids);
            } else {
                assignments.markOverdue(ids);
            }
        }
        return rows.size();
    }

    private void open(
            String kind,
            AssignmentMapper.Overdue r,
            String title,
            String reason,
            Role role,
            @Nullable Long assigneeId) {
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(kind, r.assignmentId(), r.dueOn().toString()),
                kind,
                AssignmentProcess.KEY,
                Long.toString(r.assignmentId()),
                title,
                "Hộ " + r.headName() + " – người giúp: " + r.helperName() + ", hạn thăm "
                        + VietnameseFormat.date(r.dueOn()),
                reason,
                role,
                Area.village(r.provinceCode(), r.communeCode(), r.villageCode()),
                assigneeId,
                r.householdId(),
                r.dueOn(),
                clock.now()));
    }

    private static String key(String kind, long assignmentId, String due) {
        return kind + ":" + assignmentId + ":" + due;
    }
}
