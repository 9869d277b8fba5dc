package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Scope;
import vn.tungho.shared.AppClock;

/** Who is helped, visited, overdue: for officers, committees, cell secretaries and the province. */
@Service
public class CoverageService {
    private final NeedMapper needs;
    private final AssignmentMapper assignments;
    private final HelpRules rules;
    private final HelpAccess access;
    private final AppClock clock;

    CoverageService(
            NeedMapper needs, AssignmentMapper assignments, HelpRules rules, HelpAccess access, AppClock clock) {
        this.needs = needs;
        this.assignments = assignments;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    /** The parts of the area, those with a lack first. */
    @Transactional(readOnly = true)
    public Coverage coverage(Scope scope, Coverage.By by) {
        var today = clock.today();
        return new Coverage(
                scope.isEmpty()
                        ? List.of()
                        : needs.coverage(scope, by.name(), escapedFrom(), today.withDayOfMonth(1), today));
    }

    /** How many households of the person's area lack a helper; 0 is the normal state. */
    @Transactional(readOnly = true)
    public int unhelped() {
        var scope = access.person().scope();
        return scope.isEmpty() ? 0 : needs.countUnhelped(scope, escapedFrom());
    }

    /**
     * Households whose visit is overdue, the longest first.
     *
     * @param cellIds of these cells only; empty for all
     * @param after the last row of the page before; null for the first
     */
    @Transactional(readOnly = true)
    public List<OverdueRow> overdue(Collection<Long> cellIds, @Nullable OverdueRow after, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty()
                ? List.of()
                : assignments.overdue(
                        scope,
                        cellIds,
                        clock.today(),
                        after == null ? LocalDate.of(1900, 1, 1) : after.dueOn(),
                        after == null ? 0 : after.assignmentId(),
                        limit);
    }

    /** The first day on which a household may have been recognised as escaped and still be followed. */
    LocalDate escapedFrom() {
        return clock.today().minusMonths(rules.amount(HelpRule.Name.ESCAPED_MONTHS));
    }
}
