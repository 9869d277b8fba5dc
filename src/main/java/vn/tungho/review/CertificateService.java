package vn.tungho.review;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Certificates and the register follow the decisions: those of a review all at once; outside a review, a decision that changes a
 * household's class takes the old certificate back and gives a new one.
 */
@Service
public class CertificateService {
    private final DecisionMapper decisions;
    private final CaseMapper cases;
    private final ReviewMapper reviews;
    private final HouseholdService households;
    private final FollowUps followUps;
    private final AuditTrail audit;
    private final AppClock clock;

    CertificateService(
            DecisionMapper decisions,
            CaseMapper cases,
            ReviewMapper reviews,
            HouseholdService households,
            FollowUps followUps,
            AuditTrail audit,
            AppClock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.reviews = reviews;
        this.households = households;
        this.followUps = followUps;
        this.audit = audit;
        this.clock = clock;
    }

    /** Issues the certificates and brings the register up to date; run once more, it changes nothing. */
    @Transactional
    public void issue(long reviewId) {
        var review = reviews.findById(reviewId).orElseThrow();
        var signed = decisions.ofReview(reviewId);
        var listed = signed.stream()
                .filter(d -> d.kind() == DecisionKind.LISTED)
                .findFirst()
                .orElseThrow();
        var escaped = signed.stream()
                .filter(d -> d.kind() == DecisionKind.ESCAPED)
                .findFirst()
                .orElseThrow();
        decisions.issue(reviewId, listed.decisionId(), review.year() + 1, listed.decidedOn());
        households.recognise(cases.ofReview(reviewId).stream()
                .filter(c -> c.latestStatus().onList()
                        || DecisionService.transition(c).isEscape())
                .map(c -> recognition(review, c, c.latestStatus().onList() ? listed : escaped))
                .toList());
        reviews.close(reviewId, clock.now());
        followUps.reviewDone(reviewId, Actor.SYSTEM);
        audit.write(
                "issue-certificates",
                "review",
                reviewId,
                review.area(),
                decisions.countCertificates(reviewId) + " giấy chứng nhận");
    }

    private static Recognition recognition(Review review, ReviewCase c, RecognitionDecision decision) {
        var status = c.latestStatus() == PovertyStatus.NOT_POOR ? PovertyStatus.NEWLY_ESCAPED : c.latestStatus();
        return new Recognition(
                c.householdId(),
                status,
                c.aScore(),
                c.bScore(),
                c.deprivations(),
                review.year(),
                decision.number(),
                decision.decidedOn(),
                DecisionService.transition(c).code());
    }

    /**
     * Takes back every certificate of the household that is still good for this year or later; a household that is now poor or
     * near-poor gets a new one.
     *
     * @param decisionNumber the decision by which it is done
     */
    @Transactional
    public void replace(Household household, PovertyStatus status, int year, String decisionNumber, LocalDate on) {
        var id = household.householdId();
        var revoked = decisions.revoke(id, year, on, decisionNumber);
        if (revoked > 0) {
            audit.write("revoke-certificate", "household", id, household.area(), "Theo quyết định " + decisionNumber);
        }
        if (status.onList()) {
            decisions.issueOne(household, year, status, decisionNumber, on);
            audit.write("issue-certificate", "household", id, household.area(), "Theo quyết định " + decisionNumber);
        }
    }
}
