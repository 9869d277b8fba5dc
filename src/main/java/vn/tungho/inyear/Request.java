package vn.tungho.inyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * One request between two annual reviews; its id is the business key of its process.
 *
 * @param startsOn the 15th on which the review begins by law, from receipt on; null only in rows of earlier releases
 * @param dueOn the last day for the decision or the written reply, from receipt on
 * @param villageReviewId the round of its village that it shares with others of the month; null for requests decided by income
 * @param perHeadIncome đồng per person and month by the income form
 * @param lineAmount the line it was held against, đồng per person and month
 * @param outcomeReasons the reasons of a refusal
 */
public record Request(
        long requestId,
        int version,
        String trackingCode,
        RequestKind kind,
        RequestChannel channel,
        RequestState state,
        String provinceCode,
        String communeCode,
        String villageCode,
        @Nullable Long householdId,
        @Nullable Long batchId,
        String headName,
        @Nullable String workerName,
        String requesterName,
        @Nullable String phone,
        @Nullable String email,
        String content,
        LocalDate receivedOn,
        @Nullable LocalDate screenedOn,
        @Nullable Long screenedBy,
        @Nullable String ticks,
        @Nullable Boolean isListed,
        @Nullable String screeningReasons,
        @Nullable Long enumeratorId,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean isExtended,
        boolean isEscalated,
        @Nullable Long villageReviewId,
        @Nullable Long caseId,
        @Nullable PovertyStatus statusBefore,
        @Nullable PovertyStatus statusAfter,
        @Nullable BigDecimal perHeadIncome,
        @Nullable BigDecimal lineAmount,
        @Nullable String outcomeReasons,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable Long signerId,
        @Nullable String signerName,
        @Nullable LocalDate endedOn,
        String recordedBy,
        LocalDateTime recordedAt) {
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }

    /** The same request as part of a disaster's batch; nobody screens it before the review. */
    Request inBatch(long batch) {
        return new Request(
                requestId,
                version,
                trackingCode,
                kind,
                channel,
                state,
                provinceCode,
                communeCode,
                villageCode,
                householdId,
                batch,
                headName,
                workerName,
                requesterName,
                phone,
                email,
                content,
                receivedOn,
                screenedOn,
                screenedBy,
                ticks,
                isListed,
                screeningReasons,
                enumeratorId,
                startsOn,
                dueOn,
                isExtended,
                isEscalated,
                villageReviewId,
                caseId,
                statusBefore,
                statusAfter,
                perHeadIncome,
                lineAmount,
                outcomeReasons,
                decisionNumber,
                decidedOn,
                signerId,
                signerName,
                endedOn,
                recordedBy,
                recordedAt);
    }

    /** Whom it is about: the worker, else the household. */
    public String subject() {
        return workerName == null ? "Hộ " + headName : workerName + " (hộ " + headName + ")";
    }

    /** The row of the term that gave {@link #dueOn}: of the extension where one was given, else of the decision. */
    public String dueRule() {
        if (!isExtended) {
            return RequestRoundService.DECISION_RULE;
        }
        return kind.byIncome() ? IncomeObjectionService.EXTENSION_RULE : RequestRoundService.EXTENSION_RULE;
    }
}
