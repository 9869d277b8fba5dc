package vn.tungho.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Region;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.StandardService;

/** The survey sheets: kept as they are typed, scored when they are sent, each answer held against last year's. */
@Service
public class SheetService {
    private final SheetMapper sheets;
    private final CaseMapper cases;
    private final ReviewMapper reviews;
    private final ReviewAccess access;
    private final SurveyProgress progress;
    private final StandardService standard;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    SheetService(
            SheetMapper sheets,
            CaseMapper cases,
            ReviewMapper reviews,
            ReviewAccess access,
            SurveyProgress progress,
            StandardService standard,
            HouseholdService households,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.sheets = sheets;
        this.cases = cases;
        this.reviews = reviews;
        this.access = access;
        this.progress = progress;
        this.standard = standard;
        this.households = households;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** The households the person at work has to survey, those still open first. */
    @Transactional(readOnly = true)
    public List<ReviewCase> mine(@Nullable Long villageReviewId) {
        var person = access.person();
        var mine = new ArrayList<>(cases.ofEnumerator(person.userId(), villageReviewId));
        person.grants().stream()
                .map(vn.tungho.security.Grant::onBehalfOf)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(user -> mine.addAll(cases.ofEnumerator(user, villageReviewId)));
        return mine;
    }

    /** Everything the sheet's page needs. */
    @Transactional(readOnly = true)
    public SheetPage open(long caseId) {
        var reviewCase = access.reviewCase(caseId);
        var latest = sheets.latest(caseId).filter(s -> s.purpose() == SheetPurpose.SURVEY);
        return page(reviewCase, sheets.draft(caseId, SheetPurpose.SURVEY, null), latest);
    }

    /** The same for the second look after an objection; the first sheet's answers are not shown to the verifier. */
    @Transactional(readOnly = true)
    public SheetPage openReverification(long caseId, long objectionId) {
        var reviewCase = access.reviewCase(caseId);
        return page(reviewCase, sheets.draft(caseId, SheetPurpose.REVERIFY, objectionId), Optional.empty());
    }

    private SheetPage page(ReviewCase reviewCase, Optional<SurveySheet> draft, Optional<SurveySheet> latest) {
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        var form = standard.sheetForm(review.editionId(), region(review), review.areaType());
        var last = sheets.before(reviewCase.householdId(), review.year());
        var suggested =
                standard.suggestedAnswers(KnownFacts.of(households.members(reviewCase.householdId()), clock.today()));
        var answers = draft.map(SurveySheet::answers)
                .or(() -> latest.map(SurveySheet::answers))
                .orElse(suggested);
        return new SheetPage(
                reviewCase,
                form,
                answers,
                last.map(SurveySheet::answers).orElse(Map.of()),
                suggested,
                draft.map(SurveySheet::savedAt).orElse(null));
    }

    /** Keeps what was typed so far. */
    @Transactional
    public void saveDraft(long caseId, Map<String, String> answers) {
        var reviewCase = access.reviewCase(caseId);
        progress.requireSurveyor(reviewCase);
        store(reviewCase, SheetPurpose.SURVEY, null, answers, null);
    }

    /** Scores the sheet and puts it forward to the meeting; the last one of a village opens its meeting. */
    @Transactional
    public ScoreResult submit(long caseId, Map<String, String> answers) {
        var reviewCase = access.reviewCase(caseId);
        progress.requireSurveyor(reviewCase);
        reviews.lockVillage(reviewCase.villageReviewId());
        progress.requireOpenForSurvey(reviewCase);
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        var result = score(review, answers);
        store(reviewCase, SheetPurpose.SURVEY, null, answers, result);
        cases.survey(
                caseId,
                result.aScore(),
                result.bScore(),
                text(result),
                result.status(),
                nextStatus(review, answers),
                access.person().userId(),
                clock.today(),
                result.basis());
        audit.write(
                "submit-sheet",
                "review_case",
                caseId,
                reviewCase.area(),
                "A " + result.aScore() + ", B " + result.bScore());
        progress.surveyed(reviewCase);
        return result;
    }

    /** Keeps the draft of a second look. */
    @Transactional
    public void saveReverificationDraft(ReviewCase reviewCase, long objectionId, Map<String, String> answers) {
        store(reviewCase, SheetPurpose.REVERIFY, objectionId, answers, null);
    }

    /** Stores the sheet of a second look; returns it with its scores. */
    @Transactional
    public SurveySheet submitReverification(ReviewCase reviewCase, long objectionId, Map<String, String> answers) {
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        return store(reviewCase, SheetPurpose.REVERIFY, objectionId, answers, score(review, answers));
    }

    /** The explanation of a submitted sheet, line by line. */
    @Transactional(readOnly = true)
    public Optional<ScoreResult> explain(long caseId) {
        var reviewCase = access.reviewCase(caseId);
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        return sheets.latest(caseId)
                .map(s -> standard.score(review.editionId(), region(review), review.areaType(), s.answers()));
    }

    /** The same answers under the next edition: who would change class. */
    @Transactional(readOnly = true)
    public Optional<ScoreResult> explainNext(long caseId) {
        var reviewCase = access.reviewCase(caseId);
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        return sheets.latest(caseId)
                .flatMap(s -> standard.dryRun(review.editionId(), region(review), review.areaType(), s.answers()));
    }

    private ScoreResult score(Review review, Map<String, String> answers) {
        var result = standard.score(review.editionId(), region(review), review.areaType(), answers);
        if (!result.complete()) {
            throw new BusinessException("Còn " + result.missing().size()
                    + " câu chưa trả lời. Hãy trả lời hết Phiếu B1 và Phiếu B2 rồi gửi.");
        }
        return result;
    }

    private @Nullable PovertyStatus nextStatus(Review review, Map<String, String> answers) {
        return standard.dryRun(review.editionId(), region(review), review.areaType(), answers)
                .filter(ScoreResult::certain)
                .map(ScoreResult::status)
                .orElse(null);
    }

    private Region region(Review review) {
        return areas.commune(review.communeCode()).region();
    }

    private SurveySheet store(
            ReviewCase c,
            SheetPurpose purpose,
            @Nullable Long objectionId,
            Map<String, String> answers,
            @Nullable ScoreResult result) {
        var draft = sheets.draft(c.caseId(), purpose, objectionId);
        var round = reviews.findVillage(c.villageReviewId()).orElseThrow().round();
        var year = reviews.findById(c.reviewId()).orElseThrow().year();
        var sheet = new SurveySheet(
                draft.map(SurveySheet::sheetId).orElseGet(sheets::nextId),
                1,
                c.caseId(),
                c.householdId(),
                year,
                purpose,
                objectionId,
                round,
                result != null,
                answers,
                result == null ? null : (Integer) result.aScore(),
                result == null ? null : (Integer) result.bScore(),
                result == null ? "" : text(result),
                result == null ? null : result.status(),
                access.person().userId(),
                clock.now(),
                result == null ? null : clock.now(),
                result == null ? null : result.basis());
        if (draft.isPresent()) {
            sheets.update(sheet);
        } else {
            sheets.insert(sheet);
        }
        return sheet;
    }

    private static String text(ScoreResult result) {
        return result.deprivations().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * The sheet as it opens.
     *
     * @param answers what is filled in: the draft, else the last sheet of this year, else what the register tells
     * @param lastYear last year's answers, to be shown beside
     * @param suggested what the register tells, to be checked
     */
    public record SheetPage(
            ReviewCase reviewCase,
            SheetForm form,
            Map<String, String> answers,
            Map<String, String> lastYear,
            Map<String, String> suggested,
            java.time.@Nullable LocalDateTime savedAt) {}
}
