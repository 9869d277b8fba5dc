package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money or goods used on a stage of a case, in đồng. */
public record Payment(
        long paymentId,
        long caseId,
        int stageNo,
        long fundId,
        String fundName,
        long amount,
        GiftKind kind,
        String description,
        @Nullable String secondSourceReason,
        LocalDate paidOn,
        String recordedBy) {}
