package vn.tungho.review.ui.replies;

import org.springframework.stereotype.Component;
import vn.tungho.shared.document.OfficialDocument;

/** The replies as papers. */
@Component
public class RepliesPapers {
    private final RepliesDesk desk;

    RepliesPapers(RepliesDesk desk) {
        this.desk = desk;
    }

    /** One letter; a draft until it is signed. */
    public OfficialDocument paper(long batchId, long applicantId) {
        var letter = desk.replies().letters(batchId).stream()
                .filter(l -> l.applicantId() == applicantId)
                .findFirst()
                .orElseThrow();
        return desk.paper(desk.replies().find(batchId), letter);
    }
}
