package vn.tungho.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A household whose visit is overdue. */
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
        boolean isEscalated) {}
