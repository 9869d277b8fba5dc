package vn.tungho.registry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.basis.BasisShare;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.basis.ScoreBasis;

/**
 * One line of a household's class history.
 *
 * @param basis what the scores rest on; null when it is not known
 */
public record StatusPeriod(
        long householdStatusId,
        long householdId,
        int year,
        PovertyStatus povertyStatus,
        @Nullable PovertyStatus previousStatus,
        @Nullable Integer aScore,
        @Nullable Integer bScore,
        String deprivations,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String transition,
        StatusSource source,
        String recordedBy,
        LocalDateTime recordedAt,
        @Nullable ScoreBasis basis) {
    /** The household is again what it was before a decision whose effect was stopped. */
    public static final String STOPPED = "effect_stopped";

    /** The class of a year that was over when it was given. */
    static final String PAST_YEAR = "past_year";

    /** What is special about the line, in words; empty for most. */
    public String remark() {
        return switch (transition) {
            case STOPPED -> "Trở lại loại này vì dừng hiệu lực quyết định khác";
            case PAST_YEAR -> "Chỉ cho năm này, loại hiện nay không đổi";
            default -> "";
        };
    }

    /** True when this line came from the decision. */
    boolean isBy(String number, LocalDate day) {
        return number.equals(decisionNumber) && day.equals(decidedOn);
    }

    /** The same class once more, by the same decision. */
    Recognition again(String why) {
        return new Recognition(
                householdId, povertyStatus, aScore, bScore, deprivations, year, decisionNumber, decidedOn, why, basis);
    }

    /** What the household was before this line when nothing had been decided on it yet. */
    Recognition neverReviewed(String why) {
        return new Recognition(
                householdId,
                previousStatus == null ? PovertyStatus.NOT_POOR : previousStatus,
                null,
                null,
                "",
                year,
                null,
                null,
                why);
    }

    /** What behind a class that was decided on our scores is not confirmed; empty when everything is. */
    public List<String> unconfirmed() {
        return source == StatusSource.DECISION && aScore != null
                ? BasisWords.of(List.of(new BasisShare(basis, 1)))
                : List.of();
    }
}
