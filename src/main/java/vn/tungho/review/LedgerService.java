package vn.tungho.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.Past;
import vn.tungho.registry.PastService;
import vn.tungho.registry.Transition;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.standard.StandardService;

/** What a review comes to: figures by village and commune, and who changed class at which step, oddities first. */
@Service
public class LedgerService {
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final ReviewAccess access;
    private final StandardService standard;
    private final PastService pasts;
    private final AppClock clock;

    LedgerService(
            ReviewMapper reviews,
            CaseMapper cases,
            ReviewAccess access,
            StandardService standard,
            PastService pasts,
            AppClock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.access = access;
        this.standard = standard;
        this.pasts = pasts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Review review(long reviewId) {
        return access.review(reviewId);
    }

    /** The reviews of a year in the person's area. */
    @Transactional(readOnly = true)
    public List<Review> reviews(int year) {
        var person = access.person();
        return reviews.page(person.scope(), year);
    }

    /** One household of a review. */
    @Transactional(readOnly = true)
    public ReviewCase find(long caseId) {
        return access.reviewCase(caseId);
    }

    /** Every review a household was in, the first one first, within what the person may see. */
    @Transactional(readOnly = true)
    public List<ReviewCase> ofHousehold(long householdId) {
        var scope = access.person().scope();
        return cases.ofHousehold(householdId).stream()
                .filter(c -> scope.covers(c.area()))
                .toList();
    }

    /** A slice of a review's households within what the person may see. */
    @Transactional(readOnly = true)
    public List<ReviewCase> page(CaseFilter filter) {
        access.review(filter.reviewId());
        var scope = access.person().scope();
        return cases.page(filter).stream().filter(c -> scope.covers(c.area())).toList();
    }

    /** The villages of a review with their figures. */
    @Transactional(readOnly = true)
    public List<VillageProgress> progress(long reviewId) {
        access.review(reviewId);
        return cases.progress(reviewId);
    }

    /** Each enumerator's share: user id → households dealt and still open. */
    @Transactional(readOnly = true)
    public Map<Long, int[]> shares(long reviewId) {
        access.review(reviewId);
        var result = new TreeMap<Long, int[]>();
        for (var share : cases.shares(reviewId)) {
            var sum = result.computeIfAbsent(share.userId(), u -> new int[2]);
            sum[0] += share.households();
            sum[1] += share.left();
        }
        return result;
    }

    /** Every commune of the person's area in a year: step, lateness, objections. */
    @Transactional(readOnly = true)
    public List<CommuneProgress> communes(int year) {
        return cases.communes(access.person().scope(), year, clock.today());
    }

    /** Every household the person may see whose class changed at any step, oddities first. */
    @Transactional(readOnly = true)
    public List<LedgerLine> ledger(long reviewId) {
        var review = access.review(reviewId);
        var scope = access.person().scope();
        var line = standard.pointsLine(review.editionId(), review.areaType());
        var lines = new ArrayList<LedgerLine>();
        var moved = cases.moved(reviewId).stream()
                .filter(c -> scope.covers(c.area()))
                .toList();
        var known = pasts(moved);
        for (var c : moved) {
            var past = known.getOrDefault(c.householdId(), Past.UNKNOWN);
            lines.add(new LedgerLine(c, Transition.of(c.statusBefore(), c.latestStatus(), past), Anomaly.of(c, line)));
        }
        lines.sort(Comparator.comparing((LedgerLine l) -> l.anomalies().isEmpty())
                .thenComparing(l -> l.reviewCase().villageCode())
                .thenComparing(l -> l.reviewCase().caseId()));
        return lines;
    }

    /** What was known of each household on the day it was surveyed: the review's own result is no past. */
    private Map<Long, Past> pasts(List<ReviewCase> moved) {
        return pasts.until(moved.stream()
                .collect(Collectors.toMap(
                        ReviewCase::householdId,
                        c -> c.surveyedOn() == null ? clock.today() : c.surveyedOn(),
                        (one, other) -> one)));
    }

    /** The household counts of a review by final or latest class. */
    @Transactional(readOnly = true)
    public Totals totals(long reviewId) {
        access.review(reviewId);
        var moves = cases.moves(reviewId);
        return new Totals(
                StatusMove.sum(moves, m -> true),
                StatusMove.sum(moves, m -> m.after() == PovertyStatus.POOR),
                StatusMove.sum(moves, m -> m.after() == PovertyStatus.NEAR_POOR),
                StatusMove.sum(moves, m -> m.before().onList() && !m.after().onList()),
                StatusMove.sum(moves, m -> !m.before().onList() && !m.after().onList()));
    }

    /** A household of the ledger with what is odd about it; each oddity is a question, never a verdict. */
    public record LedgerLine(ReviewCase reviewCase, Transition transition, List<Anomaly> anomalies) {
        public LedgerLine {
            anomalies = List.copyOf(anomalies);
        }
    }

    /** Households of a review: listed = poor + near-poor + escaped + not poor. */
    public record Totals(int listed, int poor, int nearPoor, int escaped, int notPoor) {}
}
