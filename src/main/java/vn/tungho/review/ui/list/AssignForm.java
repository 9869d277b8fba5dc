package vn.tungho.review.ui.list;

import com.vaadin.flow.component.Component;
import java.util.Set;
import vn.tungho.review.EnumeratorService;
import vn.tungho.review.VillageReviewService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The committee deals the households to the enumerators. */
@org.springframework.stereotype.Component
class AssignForm implements TaskForm {
    private final EnumeratorService enumerators;
    private final VillageReviewService villages;
    private final DraftStore drafts;
    private final CurrentUser current;

    AssignForm(EnumeratorService enumerators, VillageReviewService villages, DraftStore drafts, CurrentUser current) {
        this.enumerators = enumerators;
        this.villages = villages;
        this.drafts = drafts;
        this.current = current;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("assignEnumerators");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var reviewId = Long.parseLong(item.businessKey());
        return new AssignPanel(
                reviewId,
                enumerators,
                villages.ofReview(reviewId),
                drafts,
                current.require().userId(),
                frame);
    }
}
