package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case's hand-over.
 *
 * @param share percent of the approved amount that may be paid with it
 * @param paid đồng paid with it so far
 */
public record CaseStage(
        long caseId,
        int stageNo,
        String name,
        int share,
        boolean isConfirmed,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable String note,
        long paid) {}
