package vn.tungho.review;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.PostingService;
import vn.tungho.reporting.ProvinceReport;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.calendar.CalendarService;

/** What the office looks at before it decides: objections and how they ended, how the review went. */
@Service
public class ReviewOverview {
    private final ReviewOverviewMapper overview;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final SheetMapper sheets;
    private final ReviewAccess access;
    private final ListService lists;
    private final CalendarService calendar;

    ReviewOverview(
            ReviewOverviewMapper overview,
            ReviewMapper reviews,
            CaseMapper cases,
            SheetMapper sheets,
            ReviewAccess access,
            ListService lists,
            CalendarService calendar) {
        this.overview = overview;
        this.reviews = reviews;
        this.cases = cases;
        this.sheets = sheets;
        this.access = access;
        this.lists = lists;
        this.calendar = calendar;
    }

    /** The objections of a review in the order they came, within what the person may see. */
    @Transactional(readOnly = true)
    public List<Objection> objections(long reviewId) {
        access.review(reviewId);
        var scope = access.person().scope();
        return overview.objections(reviewId).stream()
                .filter(o -> scope.covers(o.area()))
                .toList();
    }

    /** How the review went, in figures. */
    @Transactional(readOnly = true)
    public ProvinceReport.Course course(long reviewId) {
        access.review(reviewId);
        var moves = cases.moves(reviewId);
        var applicants = lists.applicants(reviewId);
        var meetings = overview.meetings(reviewId);
        var objections = overview.objections(reviewId).stream()
                .filter(o -> o.state() != ObjectionState.LATE)
                .toList();
        return new ProvinceReport.Course(
                StatusMove.sum(moves, m -> true),
                StatusMove.sum(moves, m -> m.before() == PovertyStatus.POOR),
                StatusMove.sum(moves, m -> m.before() == PovertyStatus.NEAR_POOR),
                applicants.size(),
                (int) applicants.stream().filter(a -> !a.isListed()).count(),
                meetings.held(),
                meetings.repeated(),
                overview.postings(reviewId),
                postingTerm(reviewId),
                objections.size(),
                (int) objections.stream()
                        .filter(o -> o.state() == ObjectionState.UPHELD)
                        .count());
    }

    /** How long the lists of this review hung, each by the term of its own first day. */
    private String postingTerm(long reviewId) {
        var terms = overview.postingBegins(reviewId).stream()
                .map(b -> calendar.rule(PostingService.rule(b.kind()), b.termFromOn())
                        .paperLength())
                .distinct()
                .toList();
        return terms.isEmpty()
                ? calendar.rule(PostingService.POSTING_RULE).paperLength()
                : String.join(" hoặc ", terms);
    }

    /** The submitted sheets of a household in this review, the first one first. */
    @Transactional(readOnly = true)
    public List<SurveySheet> sheets(long caseId) {
        access.reviewCase(caseId);
        return sheets.ofCase(caseId).stream().filter(SurveySheet::isSubmitted).toList();
    }

    /** The communes of the province for opening a year, those with the most households first. */
    @Transactional(readOnly = true)
    public List<CommuneCandidate> candidates(String provinceCode, int year) {
        return access.person().scope().provinceCodes().contains(provinceCode)
                ? overview.candidates(provinceCode, year)
                : List.of();
    }
}
