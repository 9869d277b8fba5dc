package vn.tungho.assignment;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungho.registry.HouseholdClassified;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/** Households without a helper become work of the commune's committee: one item per commune, however many they are. */
@Component
public class NeedDuties {
    /** The committee's work. */
    public static final String KIND = "assignHelpers";
    /** The secretary's work when a helper does not answer. */
    public static final String UNANSWERED = "unansweredHousehold";

    private final WorkDuties duties;
    private final NeedDutyMapper open;
    private final NeedMapper needs;
    private final CoverageService coverage;
    private final HelpRules rules;
    private final CalendarService calendar;
    private final AreaDirectory areas;
    private final AppClock clock;

    NeedDuties(
            WorkDuties duties,
            NeedDutyMapper open,
            NeedMapper needs,
            CoverageService coverage,
            HelpRules rules,
            CalendarService calendar,
            AreaDirectory areas,
            AppClock clock) {
        this.duties = duties;
        this.open = open;
        this.needs = needs;
        this.coverage = coverage;
        this.rules = rules;
        this.calendar = calendar;
        this.areas = areas;
        this.clock = clock;
    }

    /** A household was given a class: its commune's committee is asked once, at the end of the transaction. */
    @EventListener
    void on(HouseholdClassified event) {
        if (event.status() == PovertyStatus.NOT_POOR || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(s -> s instanceof Asked)
                .map(s -> (Asked) s)
                .findFirst()
                .orElseGet(() -> {
                    var asked = new Asked(this);
                    TransactionSynchronizationManager.registerSynchronization(asked);
                    return asked;
                })
                .communes
                .add(HelperService.communeOf(event.area()));
    }

    /** A household that was given another class may have its helper already. */
    private void askWhereNeeded(Area commune) {
        if (!needs.unhelped(commune.code(), coverage.escapedFrom()).isEmpty()) {
            ask(commune);
        }
    }

    /** Puts the commune's item on the committee's list, unless it stands there. */
    void ask(Area commune) {
        if (open.isOpen(key(commune.code()), KIND)) {
            return;
        }
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                KIND + ":" + commune.code() + ":" + open.nextNumber(),
                KIND,
                AssignmentProcess.KEY,
                key(commune.code()),
                "Phân công người giúp hộ",
                areas.commune(commune.code()).name(),
                "Có hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo chưa có người giúp.",
                Role.STEERING_COMMITTEE,
                commune,
                null,
                null,
                calendar.term("HELPER_PROPOSAL", clock.today()),
                clock.now()));
    }

    /** Every household of the commune has a helper again. */
    void covered(String communeCode, String by) {
        open.openSources(key(communeCode), KIND).forEach(source -> duties.done(source, by));
    }

    /** A helper has not answered in time: his cell's secretary urges him. */
    void answerOverdue(Assignment assignment, String headName, Helper helper) {
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                UNANSWERED + ":" + assignment.assignmentId() + ":" + open.nextNumber(),
                UNANSWERED,
                AssignmentProcess.KEY,
                Long.toString(assignment.assignmentId()),
                "Đôn đốc trả lời nhận giúp hộ",
                "Hộ " + headName + " – người được phân công: " + helper.fullName(),
                "Người được phân công chưa trả lời nhận hay không nhận hộ này trong thời hạn.",
                Role.CELL_SECRETARY,
                assignment.area(),
                open.secretaryOf(helper.cellId()),
                assignment.householdId(),
                new Due(
                        calendar.calendar().plusWorkingDays(clock.today(), rules.amount(HelpRule.Name.URGE_DAYS)),
                        DeadlineUnit.WORKING_DAYS),
                clock.now()));
    }

    /** The helper has answered, or need not any more. */
    void answered(long assignmentId, String by) {
        duties.openOf(assignmentId, UNANSWERED).ifPresent(key -> duties.done(key, by));
    }

    private static String key(String communeCode) {
        return "commune-" + communeCode;
    }

    private static final class Asked implements TransactionSynchronization {
        private final NeedDuties owner;
        private final Set<Area> communes = new HashSet<>();

        Asked(NeedDuties owner) {
            this.owner = owner;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            communes.forEach(owner::askWhereNeeded);
        }
    }
}
