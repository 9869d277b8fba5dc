package vn.tungho.review;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.worklist.WorkDuties;

/** What annual-review.bpmn does by itself while the province is asked: it reminds, reports a delay, sends villages back. */
@Service
public class OpinionFollowThrough {
    private final OpinionMapper opinions;
    private final ReviewMapper reviews;
    private final VillageReviewService villages;
    private final WorkDuties duties;
    private final FollowUps followUps;

    OpinionFollowThrough(
            OpinionMapper opinions,
            ReviewMapper reviews,
            VillageReviewService villages,
            WorkDuties duties,
            FollowUps followUps) {
        this.opinions = opinions;
        this.reviews = reviews;
        this.villages = villages;
        this.duties = duties;
        this.followUps = followUps;
    }

    /** One working day is left. */
    @Transactional
    public void remind(long reviewId) {
        opinions.latest(reviewId).ifPresent(o -> opinions.remind(o.opinionId()));
        duties.escalate(reviewId, "giveOpinion");
    }

    /** The term is over without an answer: the province's overseer is told; the review keeps waiting. */
    @Transactional
    public void escalate(long reviewId) {
        var opinion = opinions.latest(reviewId).orElseThrow();
        opinions.escalate(opinion.opinionId());
        reviews.flagLate(reviewId);
        duties.escalate(reviewId, "giveOpinion");
        followUps.opinionOverdue(reviews.findById(reviewId).orElseThrow(), opinion.round());
    }

    /** The window is over and the review is not: it is marked late; it still has to be finished. */
    @Transactional
    public void flagLate(long reviewId) {
        reviews.flagLate(reviewId);
        followUps.reviewLate(reviews.findById(reviewId).orElseThrow());
    }

    /** The villages named in the latest answer go back to work. */
    @Transactional
    public void reopenVillages(long reviewId) {
        var codes = opinions.latest(reviewId)
                .map(ProvinceOpinion::villageCodes)
                .filter(c -> !c.isBlank())
                .orElseThrow();
        villages.reopenVillages(reviewId, List.of(codes.split(",")));
    }
}
