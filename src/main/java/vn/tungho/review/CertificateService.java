package vn.tungho.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Recognition;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/**
 * Certificates and the register follow the two decisions of a review, all at once; {@link HouseholdCertificates} does it for one
 * household.
 */
@Service
public class CertificateService {
    private final DecisionMapper decisions;
    private final CertificateMapper certificates;
    private final CaseMapper cases;
    private final ReviewMapper reviews;
    private final HouseholdService households;
    private final FollowUps followUps;
    private final RecognitionPublisher publisher;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AppClock clock;

    CertificateService(
            DecisionMapper decisions,
            CertificateMapper certificates,
            CaseMapper cases,
            ReviewMapper reviews,
            HouseholdService households,
            FollowUps followUps,
            RecognitionPublisher publisher,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AppClock clock) {
        this.decisions = decisions;
        this.certificates = certificates;
        this.cases = cases;
        this.reviews = reviews;
        this.households = households;
        this.followUps = followUps;
        this.publisher = publisher;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Issues the certificates, brings the register up to date and has the result made public; run once more, it changes nothing. */
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
        var year = ClassTerm.annual(review.year()).certificateYear();
        if (decisions.countCertificates(reviewId) == 0) {
            supersede(reviewId, year, listed);
        }
        decisions.issue(reviewId, listed.decisionId(), year, listed.decidedOn());
        var all = cases.ofReview(reviewId);
        households.recognise(all.stream()
                .filter(c -> c.latestStatus().onList()
                        || DecisionService.transition(c).isEscape())
                .map(c -> recognition(review, c, c.latestStatus().onList() ? listed : escaped))
                .toList());
        publisher.publish(review, signed, all);
        reviews.close(reviewId, clock.now());
        followUps.reviewDone(reviewId, Actor.SYSTEM);
        audit.write(
                "issue-certificates",
                "review",
                reviewId,
                review.area(),
                decisions.countCertificates(reviewId) + " giấy chứng nhận");
        events.publishEvent(new ApplicantsRefused(reviewId, true));
    }

    /** A household of the review that already holds a certificate of the year gets that of the review in its place. */
    private void supersede(long reviewId, int year, RecognitionDecision listed) {
        certificates.noteSuperseded(
                reviewId,
                year,
                listed.decidedOn(),
                listed.number(),
                "Rà soát định kỳ đã có quyết định cho năm " + year,
                Actor.SYSTEM);
        certificates.revokeSuperseded(reviewId, year, listed.decidedOn(), listed.number());
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
                DecisionService.transition(c).code(),
                c.basis());
    }
}
