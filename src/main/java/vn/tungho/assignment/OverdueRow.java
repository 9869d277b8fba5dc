package vn.tungho.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A household whose visit is overdue.
 *
 * @param urgedUntil the day promised to the cell's secretary; null when he did not have to remind
 */
public record OverdueRow(
        long assignmentId,
        long householdId,
        String headName,
        String villageName,
        String helperName,
        @Nullable String helperPhone,
        String cellName,
        @Nullable LocalDate lastVisitOn,
        LocalDate dueOn,
        boolean isEscalated,
        @Nullable LocalDate urgedUntil) {}
