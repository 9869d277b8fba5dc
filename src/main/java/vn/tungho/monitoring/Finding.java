package vn.tungho.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/**
 * A finding; see {@link NewFinding} for its fields. Its words never change.
 *
 * @param code “PH-19111-2026-003”
 * @param subject the household's head, the village or the commune
 * @param replyDueOn the last day to answer; null before the conclusion
 */
public record Finding(
        long findingId,
        String code,
        long planId,
        String provinceCode,
        String communeCode,
        @Nullable String villageCode,
        FindingStep step,
        @Nullable Long householdId,
        String subject,
        String description,
        String basis,
        String recommendation,
        FindingLevel level,
        String receiver,
        long writtenBy,
        String writtenByName,
        LocalDate writtenOn,
        String contentHash,
        FindingState state,
        @Nullable LocalDate replyDueOn,
        int actCount) {
    /** The village, or the commune where it is about no village. */
    public Area area() {
        return villageCode == null ? commune() : Area.village(provinceCode, communeCode, villageCode);
    }

    /** The commune that answers. */
    public Area commune() {
        return Area.commune(provinceCode, communeCode);
    }

    /** The row of the term that gave {@link #replyDueOn}: after an urging a shorter one. */
    public String replyRule() {
        return state == FindingState.OVERDUE ? MonitoringDeadlines.URGED : StepKind.ANSWERS.term();
    }
}
