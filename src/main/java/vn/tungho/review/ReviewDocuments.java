package vn.tungho.review;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionState;
import vn.tungho.registry.Ethnicity;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.reporting.CommuneOffice;
import vn.tungho.reporting.CommuneOffices;
import vn.tungho.reporting.ProvinceOpinionLetter;
import vn.tungho.reporting.ProvinceReport;
import vn.tungho.reporting.SummaryList;
import vn.tungho.review.basis.BasisRemarks;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.document.ExcelTable;
import vn.tungho.shared.document.OfficialDocument;

/** The papers of a review up to the province's opinion: summary (Phụ lục VI), report, opinion. Every one that leaves is audited. */
@Service
public class ReviewDocuments {
    private final ReviewMapper reviews;
    private final CaseMapper cases;
    private final OpinionMapper opinions;
    private final ReviewAccess access;
    private final ReviewOverview overview;
    private final HouseholdService households;
    private final UserService users;
    private final AreaDirectory areas;
    private final CommuneOffices offices;
    private final CalendarService calendar;
    private final BasisRemarks remarks;
    private final AuditTrail audit;

    ReviewDocuments(
            ReviewMapper reviews,
            CaseMapper cases,
            OpinionMapper opinions,
            ReviewAccess access,
            ReviewOverview overview,
            HouseholdService households,
            UserService users,
            AreaDirectory areas,
            CommuneOffices offices,
            CalendarService calendar,
            BasisRemarks remarks,
            AuditTrail audit) {
        this.reviews = reviews;
        this.cases = cases;
        this.opinions = opinions;
        this.access = access;
        this.overview = overview;
        this.households = households;
        this.users = users;
        this.areas = areas;
        this.offices = offices;
        this.calendar = calendar;
        this.remarks = remarks;
        this.audit = audit;
    }

    /** Phụ lục VI. */
    @Transactional
    public OfficialDocument summary(long reviewId) {
        var review = whole(reviewId);
        var all = cases.ofReview(reviewId);
        var names = villageNames(reviewId);
        var register = register(all);
        audit.export("export-summary", "review", reviewId, review.area(), "Phụ lục VI");
        return new SummaryList(
                        office(review),
                        review.year(),
                        review.reportedOn(),
                        ReviewTotals.of(reviews.villages(reviewId), cases.moves(reviewId)),
                        all.stream()
                                .filter(ReviewDocuments::printed)
                                .map(c -> line(c, names, register))
                                .toList(),
                        changes(reviewId, all, names),
                        users.nameOf(Role.POVERTY_OFFICER, review.area()),
                        null)
                .document()
                .remarkedBeforeSigning(remark(reviewId));
    }

    private String remark(long reviewId) {
        return BasisWords.remark(remarks.ofReview(reviewId, BasisRemarks.ANNUAL_TERMS));
    }

    /** The households of Phụ lục VI as a workbook; the stream stays open. */
    @Transactional
    public void summaryWorkbook(long reviewId, OutputStream out) {
        var review = whole(reviewId);
        var all = cases.ofReview(reviewId);
        var names = villageNames(reviewId);
        var register = register(all);
        audit.export("export-summary", "review", reviewId, review.area(), "Phụ lục VI, Excel");
        ExcelTable.<SummaryList.Line>titled("Phụ lục VI năm " + review.year())
                .remark(remark(reviewId))
                .column("Họ và tên chủ hộ", 28, SummaryList.Line::headName)
                .column("Thôn", 22, SummaryList.Line::villageName)
                .column("Dân tộc", 14, SummaryList.Line::ethnicity)
                .column("Số khẩu", 9, SummaryList.Line::memberCount)
                .column("Điểm B1", 9, SummaryList.Line::aScore)
                .column("Điểm B2", 9, SummaryList.Line::bScore)
                .column("Chỉ số thiếu hụt", 18, SummaryList.Line::deprivations)
                .column("Đầu kỳ", 18, l -> l.before() == null ? "" : l.before().label())
                .column("Sau rà soát", 18, l -> l.after().label())
                .write(
                        out,
                        all.stream()
                                .filter(ReviewDocuments::printed)
                                .map(c -> line(c, names, register))
                                .iterator());
    }

    /** The commune chair's report; {@code number} as it is being typed, null for the number that was sent. */
    @Transactional
    public OfficialDocument report(long reviewId, @Nullable String number) {
        var review = whole(reviewId);
        var earlier = opinions.ofReview(reviewId);
        var sent = review.step().ordinal() > ReviewStep.REPORTING.ordinal();
        var round = sent ? Math.max(1, earlier.size()) : earlier.size() + 1;
        var corrections = earlier.stream()
                .filter(o -> o.round() == round - 1)
                .map(ProvinceOpinion::content)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
        audit.export("export-report", "review", reviewId, review.area(), "báo cáo lần " + round);
        return new ProvinceReport(
                        office(review),
                        review.year(),
                        sent ? review.reportNumber() : blankToNull(number),
                        sent ? review.reportedOn() : null,
                        round,
                        ReviewTotals.of(reviews.villages(reviewId), cases.moves(reviewId)),
                        overview.course(reviewId),
                        corrections,
                        opinionTerm(sent ? review.reportedOn() : null),
                        users.nameOf(Role.COMMUNE_CHAIR, review.area()))
                .document()
                .remarkedBeforeSigning(remark(reviewId));
    }

    private String opinionTerm(@Nullable LocalDate reportedOn) {
        return reportedOn == null
                ? calendar.rule(OpinionService.OPINION_RULE).paperLength()
                : calendar.rule(OpinionService.OPINION_RULE, reportedOn).paperLength();
    }

    /** The province's answer of this round as a letter. */
    @Transactional
    public OfficialDocument opinion(long reviewId, int round) {
        var review = whole(reviewId);
        var given = opinions.ofReview(reviewId).stream()
                .filter(o -> o.round() == round && o.answeredOn() != null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Tỉnh chưa trả lời lần " + round + "."));
        var codes = given.villageCodes() == null || given.villageCodes().isBlank()
                ? List.<String>of()
                : List.of(given.villageCodes().split(","));
        return letter(
                review,
                given,
                new OpinionData(
                        given.number() == null ? "" : given.number(),
                        Boolean.TRUE.equals(given.isAgreed()),
                        given.content() == null ? "" : given.content(),
                        codes),
                given.answeredOn());
    }

    /** The letter as it would read with this answer, marked as a draft. */
    @Transactional
    public OfficialDocument opinionDraft(long reviewId, OpinionData data) {
        var review = whole(reviewId);
        return letter(review, opinions.latest(reviewId).orElseThrow(), data, null)
                .asDraft();
    }

    private OfficialDocument letter(
            Review review, ProvinceOpinion report, OpinionData data, java.time.@Nullable LocalDate date) {
        var names = villageNames(review.reviewId());
        audit.export("export-opinion", "review", review.reviewId(), review.area(), "lần " + report.round());
        return new ProvinceOpinionLetter(
                        office(review),
                        areas.province(review.provinceCode()).name(),
                        review.year(),
                        blankToNull(data.number()),
                        date,
                        report.reportNumber(),
                        report.reportedOn(),
                        report.reportedOn(),
                        data.agreed()
                                ? List.of()
                                : data.villageCodes().stream()
                                        .map(v -> new ProvinceOpinionLetter.Correction(
                                                names.getOrDefault(v, v), data.content()))
                                        .toList(),
                        data.agreed() ? data.content() : "",
                        null)
                .document();
    }

    /** The review, for those who see the commune as a whole. */
    private Review whole(long reviewId) {
        var review = access.review(reviewId);
        if (!access.person().scope().covers(review.area())) {
            throw new BusinessException("Văn bản này gồm hộ của cả xã; bạn chỉ xem được thôn của mình.");
        }
        return review;
    }

    private CommuneOffice office(Review review) {
        return offices.of(review.communeCode());
    }

    private Map<String, String> villageNames(long reviewId) {
        return reviews.villages(reviewId).stream()
                .collect(Collectors.toMap(VillageReview::villageCode, VillageReview::villageName));
    }

    private Map<Long, Household> register(List<ReviewCase> all) {
        return households.findAll(all.stream().map(ReviewCase::householdId).toList()).stream()
                .collect(Collectors.toMap(Household::householdId, h -> h));
    }

    private static boolean printed(ReviewCase c) {
        return c.latestStatus().onList() || DecisionService.transition(c).isEscape();
    }

    private static SummaryList.Line line(ReviewCase c, Map<String, String> names, Map<Long, Household> register) {
        var household = register.get(c.householdId());
        return new SummaryList.Line(
                c.headName(),
                names.getOrDefault(c.villageCode(), ""),
                household == null ? "" : Ethnicity.nameOf(household.ethnicityCode()),
                c.memberCount(),
                c.aScore(),
                c.bScore(),
                c.deprivations().replace(",", ", "),
                c.statusBefore().onList() ? c.statusBefore() : null,
                c.latestStatus());
    }

    private List<SummaryList.Change> changes(long reviewId, List<ReviewCase> all, Map<String, String> names) {
        var why = overview.objections(reviewId).stream()
                .filter(o -> o.state() == ObjectionState.UPHELD)
                .collect(Collectors.toMap(Objection::householdId, o -> o, (a, b) -> b));
        return all.stream()
                .filter(c -> c.objectedStatus() != null && c.objectedStatus() != c.draftStatus())
                .map(c -> new SummaryList.Change(
                        c.headName(),
                        names.getOrDefault(c.villageCode(), ""),
                        c.draftStatus(),
                        c.postedStatus(),
                        c.objectedStatus(),
                        reason(why.get(c.householdId()))))
                .toList();
    }

    private static String reason(@Nullable Objection objection) {
        if (objection == null) {
            return "";
        }
        var words = objection.kind().label();
        return objection.conclusion() == null ? words : words + ": " + objection.conclusion();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
