package vn.tungho.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionState;
import vn.tungho.reporting.ProvinceReport;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.PovertyStatus;

/** What the office looks at before it decides: objections and how they ended, how the review went, who may verify and who may not. */
@Service
public class ReviewOverview {
    private final ReviewOverviewMapper overview;
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final SheetMapper sheets;
    private final ReverificationMapper reverifications;
    private final ReviewAccess access;
    private final ReviewDuties duties;
    private final ListService lists;
    private final UserService users;

    ReviewOverview(
            ReviewOverviewMapper overview,
            ReviewMapper reviews,
            CaseMapper cases,
            SheetMapper sheets,
            ReverificationMapper reverifications,
            ReviewAccess access,
            ReviewDuties duties,
            ListService lists,
            UserService users) {
        this.overview = overview;
        this.reviews = reviews;
        this.cases = cases;
        this.sheets = sheets;
        this.reverifications = reverifications;
        this.access = access;
        this.duties = duties;
        this.lists = lists;
        this.users = users;
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
        var all = cases.ofReview(reviewId);
        var applicants = lists.applicants(reviewId);
        var meetings = overview.meetings(reviewId);
        var objections = overview.objections(reviewId).stream()
                .filter(o -> o.state() != ObjectionState.LATE)
                .toList();
        return new ProvinceReport.Course(
                all.size(),
                before(all, PovertyStatus.POOR),
                before(all, PovertyStatus.NEAR_POOR),
                applicants.size(),
                (int) applicants.stream().filter(a -> !a.isListed()).count(),
                meetings.held(),
                meetings.repeated(),
                overview.postings(reviewId),
                objections.size(),
                (int) objections.stream()
                        .filter(o -> o.state() == ObjectionState.UPHELD)
                        .count());
    }

    private static int before(List<ReviewCase> all, PovertyStatus status) {
        return (int) all.stream().filter(c -> c.statusBefore() == status).count();
    }

    /** The submitted sheets of a household in this review, the first one first. */
    @Transactional(readOnly = true)
    public List<SurveySheet> sheets(long caseId) {
        access.reviewCase(caseId);
        return sheets.ofCase(caseId).stream().filter(SurveySheet::isSubmitted).toList();
    }

    /** The commune's enumerators who may not verify this household again, each with the reason in words. */
    @Transactional(readOnly = true)
    public Map<UserRef, String> barred(long objectionId) {
        var reverification = reverifications.findById(objectionId).orElseThrow();
        var reviewCase = access.reviewCase(reverification.caseId());
        var review = reviews.findById(reverification.reviewId()).orElseThrow();
        var all = users.usersWithRole(Role.ENUMERATOR, review.area());
        var surveyors = duties.surveyors(reviewCase.caseId());
        var relatives = duties.relatives(all.stream().map(UserRef::userId).toList());
        var result = new LinkedHashMap<UserRef, String>();
        for (var user : all) {
            if (surveyors.contains(user.userId())) {
                result.put(user, "đã khảo sát hộ này");
            } else if (relatives.getOrDefault(user.userId(), Set.of()).contains(reviewCase.householdId())) {
                result.put(user, "là người thân của hộ");
            }
        }
        return result;
    }

    /** The communes of the province for opening a year, those with the most households first. */
    @Transactional(readOnly = true)
    public List<CommuneCandidate> candidates(String provinceCode, int year) {
        return access.person().scope().provinceCodes().contains(provinceCode)
                ? overview.candidates(provinceCode, year)
                : List.of();
    }
}
