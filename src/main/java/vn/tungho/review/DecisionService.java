package vn.tungho.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Transition;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** The chair's two numbered decisions (R-DECISIONS-TWO). */
@Service
public class DecisionService {
    private final DecisionMapper decisions;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final OpinionMapper opinions;
    private final HeldResultMapper held;
    private final ReviewAccess access;
    private final VillageRepeat repeat;
    private final ReviewProcess process;
    private final WorklistService work;
    private final AuditTrail audit;
    private final AppClock clock;

    DecisionService(
            DecisionMapper decisions,
            ReviewMapper reviews,
            CaseMapper cases,
            OpinionMapper opinions,
            HeldResultMapper held,
            ReviewAccess access,
            VillageRepeat repeat,
            ReviewProcess process,
            WorklistService work,
            AuditTrail audit,
            AppClock clock) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.cases = cases;
        this.opinions = opinions;
        this.held = held;
        this.access = access;
        this.repeat = repeat;
        this.process = process;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** Signs both decisions today; whoever surveyed or verified a household of this review cannot sign. */
    @Transactional
    public void sign(long reviewId, String listedNumber, String escapedNumber) {
        var item = work.requireMine("signDecisions", reviewId);
        var review = access.review(reviewId);
        RecordRules.check(new DecisionNumbers(listedNumber, escapedNumber));
        SecondLook.requireSignable(opinions.ofReview(reviewId), held.ofReview(reviewId));
        repeat.requireSettled(reviewId);
        cases.approve(reviewId);
        var moves = cases.moves(reviewId);
        insert(
                review,
                DecisionKind.LISTED,
                listedNumber,
                StatusMove.sum(moves, m -> m.after().onList()));
        insert(
                review,
                DecisionKind.ESCAPED,
                escapedNumber,
                StatusMove.sum(moves, m -> m.transition().isEscape()));
        reviews.decide(reviewId, clock.today());
        audit.write(
                "sign-decisions",
                "review",
                reviewId,
                review.area(),
                listedNumber.strip() + ", " + escapedNumber.strip());
        process.decisionsSigned(item.sourceId());
    }

    private void insert(Review review, DecisionKind kind, String number, int count) {
        var person = access.person();
        var id = decisions.nextId();
        decisions.insert(
                new RecognitionDecision(
                        id,
                        review.reviewId(),
                        review.communeCode(),
                        kind,
                        number.strip(),
                        clock.today(),
                        person.userId(),
                        person.fullName(),
                        count),
                review.area());
        audit.fact(DecisionFacts.DECISION, id);
    }

    /** How this household's class moved, leaving open what it was in earlier years; {@link LedgerService} and the register tell that. */
    public static Transition transition(ReviewCase c) {
        return Transition.of(c.statusBefore(), c.latestStatus());
    }

    @Transactional(readOnly = true)
    public List<RecognitionDecision> ofReview(long reviewId) {
        access.review(reviewId);
        return decisions.ofReview(reviewId);
    }

    /** The certificates of a review, of one village or of all. */
    @Transactional(readOnly = true)
    public List<Certificate> certificates(long reviewId, @Nullable String villageCode) {
        access.review(reviewId);
        return decisions.certificates(reviewId, villageCode);
    }

    /** The certificates of a household, the newest first. */
    @Transactional(readOnly = true)
    public List<Certificate> ofHousehold(long householdId) {
        return decisions.ofHousehold(householdId);
    }
}
