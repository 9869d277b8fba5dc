package vn.tungho.publication.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.publication.PublicationSource;
import vn.tungho.shared.area.Area;

/**
 * The recognised lists of one commune that become public together; its id is the business key of publication.bpmn.
 *
 * @param decisionNumbers the signed decisions, such as “112/QĐ-UBND, 113/QĐ-UBND”
 * @param decidedOn the day of the earliest of them
 * @param countsFrom the day from which the term to begin counts: that of the decision, or of a settlement's effect
 * @param startDueOn the last day on which both places must be up (PUBLICATION_START)
 * @param endReason why it was withdrawn
 * @param replacesPublicationId the publication whose withdrawn lists it publishes anew; null for a first one
 */
public record Publication(
        long publicationId,
        int version,
        PublicationSource source,
        String provinceCode,
        String communeCode,
        String title,
        String decisionNumbers,
        LocalDate decidedOn,
        LocalDate countsFrom,
        LocalDate startDueOn,
        PublicationState state,
        LocalDateTime openedAt,
        @Nullable LocalDateTime endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        @Nullable Long replacesPublicationId) {
    public Area area() {
        return Area.commune(provinceCode, communeCode);
    }
}
