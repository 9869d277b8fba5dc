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
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.review.coherence.SheetFlags;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Region;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.HouseholdFacts;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.standard.coherence.SheetFlag;

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
    private final SheetFlags flags;
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
            SheetFlags flags,
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
        this.flags = flags;
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
        var facts = facts(reviewCase);
        var suggested = standard.suggestedAnswers(facts);
        var answers = draft.map(SurveySheet::answers)
                .or(() -> latest.map(SurveySheet::answers))
                .orElse(suggested);
        return new SheetPage(
                reviewCase,
                form,
                answers,
                last.map(SurveySheet::answers).orElse(Map.of()),
                suggested,
                facts,
                draft.or(() -> latest).map(s -> flags.reasons(s.sheetId())).orElse(Map.of()),
                draft.map(SurveySheet::savedAt).orElse(null));
    }

    /** Keeps what was typed so far; the reasons kept before stay. */
    @Transactional
    public void saveDraft(long caseId, Map<String, String> answers) {
        draft(caseId, answers);
    }

    /** Keeps what was typed so far, with the reasons. */
    @Transactional
    public void saveDraft(long caseId, Map<String, String> answers, Map<String, String> reasons) {
        flags.keepReasons(draft(caseId, answers).sheetId(), reasons);
    }

    private SurveySheet draft(long caseId, Map<String, String> answers) {
        var reviewCase = access.reviewCase(caseId);
        progress.requireSurveyor(reviewCase);
        return store(reviewCase, SheetPurpose.SURVEY, null, answers, null);
    }

    /**
     * Scores a sheet as a device sends it and puts it forward to the meeting; the last one of a village opens its meeting. What does
     * not fit on it is flagged, not refused, so that no record is lost.
     */
    @Transactional
    public ScoreResult submit(long caseId, Map<String, String> answers) {
        return send(caseId, answers, null);
    }

    /** The same at a desk: what does not fit is refused unless it has its reason or was looked at again (R-SHEET-COHERENT). */
    @Transactional
    public ScoreResult submit(long caseId, Map<String, String> answers, SheetAccount account) {
        return send(caseId, answers, account);
    }

    private ScoreResult send(long caseId, Map<String, String> answers, @Nullable SheetAccount account) {
        var reviewCase = access.reviewCase(caseId);
        progress.requireSurveyor(reviewCase);
        reviews.lockVillage(reviewCase.villageReviewId());
        progress.requireOpenForSurvey(reviewCase);
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        var result = score(review, answers);
        var found = flagged(review, reviewCase, answers, account);
        var sheet = store(reviewCase, SheetPurpose.SURVEY, null, answers, result);
        flags.keep(sheet.sheetId(), caseId, reviewCase.villageReviewId(), found, account);
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

    /** Keeps the draft of a second look, with the reasons. */
    @Transactional
    public void saveReverificationDraft(
            ReviewCase reviewCase, long objectionId, Map<String, String> answers, Map<String, String> reasons) {
        var sheet = store(reviewCase, SheetPurpose.REVERIFY, objectionId, answers, null);
        flags.keepReasons(sheet.sheetId(), reasons);
    }

    /** Stores the sheet of a second look, its flags as when a survey is sent; returns it with its scores. */
    @Transactional
    public SurveySheet submitReverification(
            ReviewCase reviewCase, long objectionId, Map<String, String> answers, @Nullable SheetAccount account) {
        var review = reviews.findById(reviewCase.reviewId()).orElseThrow();
        var result = score(review, answers);
        var found = flagged(review, reviewCase, answers, account);
        var sheet = store(reviewCase, SheetPurpose.REVERIFY, objectionId, answers, result);
        flags.keep(sheet.sheetId(), reviewCase.caseId(), reviewCase.villageReviewId(), found, account);
        return sheet;
    }

    /** What does not fit on the household's latest sheet, with the enumerator's reasons. */
    @Transactional(readOnly = true)
    public List<StoredFlag> flags(long caseId) {
        return flags.ofCase(access.reviewCase(caseId).caseId());
    }

    /** The same of every household of a village's review. */
    @Transactional(readOnly = true)
    public List<StoredFlag> flagsOfVillage(long villageReviewId) {
        return flags.ofVillage(access.village(villageReviewId).villageReviewId());
    }

    private List<SheetFlag> flagged(
            Review review, ReviewCase reviewCase, Map<String, String> answers, @Nullable SheetAccount account) {
        var form = standard.sheetForm(review.editionId(), region(review), review.areaType());
        var found = SheetCoherence.flags(form, answers, facts(reviewCase));
        flags.require(found, account);
        return found;
    }

    private HouseholdFacts facts(ReviewCase reviewCase) {
        return KnownFacts.of(households.members(reviewCase.householdId()), clock.today());
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
}
