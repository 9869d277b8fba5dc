package vn.tungho.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.NewPosting;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;

/** The steps of a village's review that the procedure itself takes. */
@Service
public class VillageReviewService {
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final ReviewAccess access;
    private final SurveyProgress progress;
    private final PostingService postings;
    private final ReviewProcess process;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AppClock clock;

    VillageReviewService(
            ReviewMapper reviews,
            CaseMapper cases,
            ReviewAccess access,
            SurveyProgress progress,
            PostingService postings,
            ReviewProcess process,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AppClock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.access = access;
        this.progress = progress;
        this.postings = postings;
        this.process = process;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public VillageReview find(long villageReviewId) {
        return access.village(villageReviewId);
    }

    @Transactional(readOnly = true)
    public List<VillageReview> ofReview(long reviewId) {
        access.review(reviewId);
        return reviews.villages(reviewId);
    }

    /** The village's households by name. */
    @Transactional(readOnly = true)
    public List<ReviewCase> cases(long villageReviewId) {
        access.village(villageReviewId);
        return cases.ofVillage(villageReviewId);
    }

    /** Starts every waiting village that has households on the list. */
    @Transactional
    public void startVillages(long reviewId) {
        reviews.setStep(reviewId, ReviewStep.VILLAGES);
        reviews.finishEmptyVillages(reviewId, clock.today());
        for (var village : reviews.villages(reviewId)) {
            if (village.step() == VillageStep.WAITING) {
                reviews.setVillageStep(village.villageReviewId(), VillageStep.SURVEY);
                progress.openShares(village);
                process.openVillage(village.villageReviewId());
            }
        }
    }

    /** The meeting did not agree on some households: they are scored anew, the others stand (R-REDO-SCORING). */
    @Transactional
    public void reopenScoring(long villageReviewId) {
        cases.reopenUnagreed(villageReviewId);
        reviews.nextRound(villageReviewId);
        progress.openShares(reviews.findVillage(villageReviewId).orElseThrow());
    }

    /** Freezes the agreed list for posting; returns the posting's id. */
    @Transactional
    public long freezeList(long villageReviewId) {
        var village = reviews.findVillage(villageReviewId).orElseThrow();
        var review = reviews.findById(village.reviewId()).orElseThrow();
        cases.post(villageReviewId);
        var lines = new ArrayList<PostingLine>();
        for (var c : cases.ofVillage(villageReviewId)) {
            var status = c.postedStatus();
            if (status != null) {
                lines.add(new PostingLine(
                        lines.size() + 1, c.householdId(), c.caseId(), c.headName(), village.villageName(), status));
            }
        }
        var postingId = postings.freeze(new NewPosting(
                villageReviewId,
                village.area(),
                "Kết quả rà soát " + review.time() + " – " + village.villageName(),
                "Nhà văn hóa " + village.villageName(),
                lines));
        reviews.startPosting(villageReviewId, postingId);
        return postingId;
    }

    /** The posting is over: the village has its result; the last village sends the commune on. */
    @Transactional
    public void recordResult(long villageReviewId) {
        var village = reviews.findVillage(villageReviewId).orElseThrow();
        reviews.lock(village.reviewId());
        cases.finish(villageReviewId);
        reviews.finishVillage(villageReviewId, clock.today());
        audit.write("finish-village", "village_review", villageReviewId, village.area(), "lần " + village.round());
        var last = reviews.unfinishedVillages(village.reviewId()) == 0;
        if (reviews.findById(village.reviewId()).orElseThrow().kind() == ReviewKind.IN_YEAR) {
            if (last) {
                reviews.close(village.reviewId(), clock.now());
            }
            events.publishEvent(new VillageRoundFinished(villageReviewId));
        } else if (last) {
            reviews.setStep(village.reviewId(), ReviewStep.CONSOLIDATING);
            process.villagesFinished(village.reviewId());
        }
    }

    /** The villages named in the province's answer are surveyed again, with a new meeting and a new posting. */
    @Transactional
    public void reopenVillages(long reviewId, List<String> villageCodes) {
        reviews.reopenVillages(reviewId, villageCodes);
        for (var village : reviews.villages(reviewId)) {
            if (village.step() == VillageStep.WAITING) {
                cases.reopenAll(village.villageReviewId());
                reviews.nextRound(village.villageReviewId());
                progress.openShares(
                        reviews.findVillage(village.villageReviewId()).orElseThrow());
                process.openVillage(village.villageReviewId());
            }
        }
        reviews.setStep(reviewId, ReviewStep.VILLAGES);
    }
}
