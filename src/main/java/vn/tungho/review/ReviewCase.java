package vn.tungho.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.basis.ScoreBasis;

/**
 * One household on the list of a review. The classes form the ledger: before → draft (surveyed) → posted → after objections →
 * approved; a later one is null until its step is reached.
 *
 * @param nextStatus the class under the next edition, as a dry run; null where it cannot be told
 * @param deprivations numbers 1–12, such as {@code 1,4,9}
 * @param basis what the scores rest on; null without scores, or when they are older than the keeping of it
 */
public record ReviewCase(
        long caseId,
        int version,
        long reviewId,
        long villageReviewId,
        String provinceCode,
        String communeCode,
        String villageCode,
        long householdId,
        String headName,
        int memberCount,
        CaseSource source,
        CaseState state,
        @Nullable Long enumeratorId,
        PovertyStatus statusBefore,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        String deprivations,
        @Nullable PovertyStatus draftStatus,
        @Nullable PovertyStatus nextStatus,
        @Nullable PovertyStatus postedStatus,
        @Nullable PovertyStatus objectedStatus,
        @Nullable PovertyStatus approvedStatus,
        @Nullable Long surveyedBy,
        @Nullable LocalDate surveyedOn,
        @Nullable ScoreBasis basis) {
    /** A household that joins the review of its village; nothing is known of it yet but what the register says. */
    static ReviewCase joined(
            long caseId, VillageReview village, Household household, CaseSource source, CaseState state) {
        return new ReviewCase(
                caseId,
                1,
                village.reviewId(),
                village.villageReviewId(),
                village.provinceCode(),
                village.communeCode(),
                village.villageCode(),
                household.householdId(),
                household.headName(),
                household.memberCount(),
                source,
                state,
                null,
                household.povertyStatus(),
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }

    /** The class as it stands at the latest step reached. */
    public PovertyStatus latestStatus() {
        return approvedStatus != null
                ? approvedStatus
                : objectedStatus != null
                        ? objectedStatus
                        : postedStatus != null ? postedStatus : draftStatus != null ? draftStatus : statusBefore;
    }
}
