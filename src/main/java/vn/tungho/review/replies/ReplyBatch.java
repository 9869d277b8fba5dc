package vn.tungho.review.replies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.Area;

/** The replies of one commune's review that are signed together; its id is the business key of written-replies.bpmn. */
public record ReplyBatch(
        long batchId,
        long reviewId,
        String provinceCode,
        String communeCode,
        int year,
        ReplyKind kind,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable LocalDate signedOn,
        @Nullable String signerName,
        boolean isOverdue,
        @Nullable LocalDate closedOn) {
    public Area area() {
        return Area.commune(provinceCode, communeCode);
    }
}
