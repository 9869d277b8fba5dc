package vn.tungho.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
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
    private final NeedDutyMapper numbers;
    private final HelpRules rules;
    private final CalendarService calendar;
    private final AppClock clock;

    VisitReminders(
            AssignmentMapper assignments,
            WorkDuties duties,
            NeedDutyMapper numbers,
            HelpRules rules,
            CalendarService calendar,
            AppClock clock) {
        this.assignments = assignments;
        this.duties = duties;
        this.numbers = numbers;
        this.rules = rules;
        this.calendar = calendar;
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
                "Hộ bạn giúp cần được thăm ít nhất " + rules.amount(HelpRule.Name.VISIT_MONTHS) + " tháng một lần.",
                Role.CADRE,
                r.helperUserId(),
                Due.agreed(r.dueOn())));
        return mark(rows, false);
    }

    /** Tells the secretaries of the next batch; returns how many. */
    @Transactional
    public int escalate() {
        var before = clock.today().minusDays(rules.amount(HelpRule.Name.ESCALATE_DAYS));
        var rows = assignments.toEscalate(before, clock.today(), BATCH);
        rows.forEach(r -> open(
                SECRETARY,
                r,
                "Đôn đốc thăm hộ quá hạn",
                "Người giúp của chi bộ bạn để quá hạn thăm hộ hơn " + rules.amount(HelpRule.Name.ESCALATE_DAYS)
                        + " ngày.",
                Role.CELL_SECRETARY,
                r.secretaryId(),
                urgeBy()));
        return mark(rows, true);
    }

    /** Counts the household's visits and dates anew from the rows; what reminded of a visit made since goes. */
    void counted(long householdId, String by) {
        assignments.countVisits(householdId);
        assignments.moveDates(
                householdId, rules.amount(HelpRule.Name.VISIT_MONTHS), rules.amount(HelpRule.Name.AWAY_DAYS));
        settle(assignments.settled(householdId, BATCH), by);
    }

    /** Takes the next batch of reminders off whose day is no longer due; returns how many. */
    @Transactional
    public int settleBatch() {
        return settle(assignments.settled(null, BATCH), "system");
    }

    private int settle(List<Assignment> settled, String by) {
        if (!settled.isEmpty()) {
            settled.forEach(a -> close(a, by, true));
            assignments.settle(settled.stream().map(Assignment::assignmentId).toList());
        }
        return settled.size();
    }

    /** Nobody is expected to come any more. */
    void dropped(Assignment assignment, String by) {
        close(assignment, by, false);
    }

    private void close(Assignment a, String by, boolean isDone) {
        for (var kind : List.of(VISIT, SECRETARY)) {
            duties.openOf(a.assignmentId(), kind).ifPresent(key -> {
                if (isDone) {
                    duties.done(key, by);
                } else {
                    duties.cancel(key, by);
                }
            });
        }
    }

    /** The secretary's own term; it begins when it comes to him, not when the visit was due. */
    private Due urgeBy() {
        return new Due(
                calendar.calendar().plusWorkingDays(clock.today(), rules.amount(HelpRule.Name.URGE_DAYS)),
                DeadlineUnit.WORKING_DAYS);
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
            @Nullable Long assigneeId,
            Due due) {
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                kind + ":" + r.assignmentId() + ":" + r.dueOn() + ":" + numbers.nextNumber(),
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
                due,
                clock.now()));
    }
}
