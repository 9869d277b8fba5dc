package vn.tungho.review;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.basis.ScoreBasis;

/**
 * A survey sheet, as draft or submitted.
 *
 * @param answers item code → option code
 * @param basis what the scores rest on; null for a draft, or when they are older than the keeping of it
 * @param objectionId the objection verified, for a sheet of re-verification
 */
public record SurveySheet(
        long sheetId,
        int version,
        long caseId,
        long householdId,
        int year,
        SheetPurpose purpose,
        @Nullable Long objectionId,
        int round,
        boolean isSubmitted,
        Map<String, String> answers,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        String deprivations,
        @Nullable PovertyStatus status,
        long surveyorId,
        LocalDateTime savedAt,
        @Nullable LocalDateTime submittedAt,
        @Nullable ScoreBasis basis) {
    public SurveySheet {
        answers = Map.copyOf(answers);
    }
}
