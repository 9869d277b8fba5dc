package vn.tungho.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Past;
import vn.tungho.registry.PastService;
import vn.tungho.registry.Recognition;
import vn.tungho.registry.Transition;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.StandardService;

/**
 * Rounds of requests in the year: those of one village that begin on the same 15th share sheets, meeting and posting with the annual
 * review's own means; each gets a decision of its own.
 */
@Service
public class InYearRoundService {
    private final RoundMapper rounds;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final DecisionMapper decisions;
    private final HouseholdCertificates certificates;
    private final SurveyProgress progress;
    private final ReviewAccess access;
    private final HouseholdService households;
    private final PastService pasts;
    private final StandardService standard;
    private final AreaDirectory areas;
    private final ReviewProcess process;
    private final AuditTrail audit;
    private final AppClock clock;

    InYearRoundService(
            RoundMapper rounds,
            ReviewMapper reviews,
            CaseMapper cases,
            DecisionMapper decisions,
            HouseholdCertificates certificates,
            SurveyProgress progress,
            ReviewAccess access,
            HouseholdService households,
            PastService pasts,
            StandardService standard,
            AreaDirectory areas,
            ReviewProcess process,
            AuditTrail audit,
            AppClock clock) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.cases = cases;
        this.decisions = decisions;
        this.certificates = certificates;
        this.progress = progress;
        this.access = access;
        this.households = households;
        this.pasts = pasts;
        this.standard = standard;
        this.areas = areas;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** The round a household joined. */
    public record Joined(long villageReviewId, long caseId) {}

    /** Puts a household into its village's round of the month; opens the round when it is the first one. */
    @Transactional
    public Joined join(long householdId, long enumeratorId, LocalDate startsOn) {
        var household = households.find(householdId);
        var village = areas.village(household.villageCode());
        var existing = rounds.openRound(village, startsOn.getYear(), startsOn.getMonthValue(), householdId);
        var id = existing.orElseGet(() -> openVillage(village, startsOn));
        reviews.lockVillage(id);
        var round = reviews.findVillage(id).orElseThrow();
        var reviewCase = ReviewCase.joined(cases.nextId(), round, household, CaseSource.APPLICANT, CaseState.LISTED);
        cases.insert(reviewCase);
        cases.assign(List.of(reviewCase.caseId()), enumeratorId);
        progress.shareGrew(round, enumeratorId);
        if (existing.isEmpty()) {
            process.openVillage(id);
        }
        audit.write("join-round", "village_review", id, round.area(), "Hộ số " + householdId);
        return new Joined(id, reviewCase.caseId());
    }

    private long openVillage(Village village, LocalDate startsOn) {
        var year = startsOn.getYear();
        var month = startsOn.getMonthValue();
        var review = rounds.openReview(village, year, month).orElseGet(() -> {
            var id = rounds.nextReviewId();
            rounds.insertReview(
                    id,
                    village,
                    year,
                    month,
                    standard.editionFor(year).editionId(),
                    areas.commune(village.communeCode()).areaType());
            return id;
        });
        var id = rounds.nextVillageReviewId();
        rounds.insertVillage(id, review, village);
        return id;
    }

    /** The household's part in its round, whoever asks: for the request's own procedure. */
    @Transactional(readOnly = true)
    public ReviewCase reviewCase(long caseId) {
        return cases.findById(caseId).orElseThrow();
    }

    /** How the household's class moved, with what was known of it on the day it was surveyed (R-REPOOR). */
    @Transactional(readOnly = true)
    public Transition move(ReviewCase c) {
        var on = c.surveyedOn() == null ? clock.today() : c.surveyedOn();
        return Transition.of(
                c.statusBefore(),
                c.latestStatus(),
                pasts.until(Map.of(c.householdId(), on)).getOrDefault(c.householdId(), Past.UNKNOWN));
    }

    /** The person at work signs the decision on one request: the class found holds from now on. */
    @Transactional
    public void sign(long requestId, long caseId, String number) {
        var c = reviewCase(caseId);
        var kind = DecisionService.transition(c).isEscape() ? DecisionKind.ESCAPED : DecisionKind.LISTED;
        var signer = access.person();
        if (decisions.isUsed(c.communeCode(), clock.today(), number)) {
            throw new BusinessException(
                    "Số " + number + " đã dùng cho một quyết định khác trong ngày. Hãy ghi số khác.");
        }
        var id = decisions.nextId();
        rounds.insertDecision(id, c, kind, number, clock.today(), signer.userId(), signer.fullName(), requestId);
        audit.fact(DecisionFacts.DECISION, id);
        cases.approveOne(caseId, c.latestStatus());
    }

    /** The request was refused: the household keeps the class it had. */
    @Transactional
    public void refuse(long caseId) {
        cases.approveOne(caseId, reviewCase(caseId).statusBefore());
    }

    /**
     * Issues the certificate of the decision's year in place of the one held so far, and brings the register up to date; run once
     * more, it changes nothing.
     */
    @Transactional
    public void recognise(long requestId, long caseId) {
        var c = reviewCase(caseId);
        var decision = rounds.decisionOf(requestId).orElseThrow();
        var status = c.latestStatus();
        var household = households.find(c.householdId());
        var year = ClassTerm.inYear(decision.decidedOn().getYear()).certificateYear();
        var isNew = !decision.number().equals(household.decisionNumber())
                || !decision.decidedOn().equals(household.decidedOn());
        if (isNew) {
            certificates.revoke(household, year, decision.number(), decision.decidedOn());
        }
        if (status.onList()) {
            var number = "%03d/GCN-HN.HCN".formatted(rounds.nextCertificateNo(c.communeCode(), year));
            rounds.issue(caseId, decision.decisionId(), year, number, decision.decidedOn());
        }
        if (isNew) {
            households.recognise(List.of(new Recognition(
                    c.householdId(),
                    status == PovertyStatus.NOT_POOR ? PovertyStatus.NEWLY_ESCAPED : status,
                    c.aScore(),
                    c.bScore(),
                    c.deprivations(),
                    year,
                    decision.number(),
                    decision.decidedOn(),
                    DecisionService.transition(c).code(),
                    c.basis())));
        }
    }

    /** The decision on a request; empty while there is none or when it was refused. */
    @Transactional(readOnly = true)
    public Optional<RecognitionDecision> decision(long requestId) {
        return rounds.decisionOf(requestId);
    }

    /** The certificate of a household's part; empty when it has none. */
    @Transactional(readOnly = true)
    public Optional<Certificate> certificate(long caseId) {
        return rounds.certificates(caseId).stream().findFirst();
    }
}
