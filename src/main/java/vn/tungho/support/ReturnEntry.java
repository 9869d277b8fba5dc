package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A repayment, an extension or a loss, in đồng. */
public record ReturnEntry(
        long caseId,
        ReturnEntryKind kind,
        long amount,
        LocalDate happenedOn,
        String note,
        @Nullable LocalDate newDueOn,
        String recordedBy) {}
