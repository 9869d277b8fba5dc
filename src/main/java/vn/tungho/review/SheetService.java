package vn.tungho.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.review.coherence.SheetFlags;
import vn.tungho.review.coherence.StoredFlag;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.coherence.SheetCoherence;

/** The survey sheets: kept as they are typed, scored when they are sent, each answer held against last year's. */
@Service
public class SheetService {
    private final SheetMapper sheets;
    private final CaseMapper cases;
    private final ReviewMapper reviews;
    private final ReviewAccess access;
    private final SurveyProgress progress;
    private final SheetFrames frames;
    private final SheetFlags flags;
    private final AuditTrail audit;
    private final AppClock clock;

    SheetService(
            SheetMapper sheets,
            CaseMapper cases,
            ReviewMapper reviews,
            ReviewAccess access,
            SurveyProgress progress,
            SheetFrames frames,
            SheetFlags flags,
            AuditTrail audit,
            AppClock clock) {
        this.sheets = sheets;
        this.cases = cases;
        this.reviews = reviews;
        this.access = access;
        this.progress = progress;
        this.frames = frames;
        this.flags = flags;
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
        var frame = frames.of(reviewCase);
        var last = sheets.before(reviewCase.householdId(), frame.review().year());
        var suggested = frames.suggested(frame.facts());
        var answers = draft.map(SurveySheet::answers)
                .or(() -> latest.map(SurveySheet::answers))
                .orElse(suggested);
        return new SheetPage(
                reviewCase,
                frame.form(),
                answers,
                last.map(SurveySheet::answers).orElse(Map.of()),
                suggested,
                frame.facts(),
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

    /** Keeps what came from a device; it says only which reasons are new, an empty one takes away. */
    @Transactional
    public void saveFromDevice(long caseId, Map<String, String> answers, Map<String, String> newReasons) {
        flags.addReasons(draft(caseId, answers).sheetId(), newReasons);
    }

    private SurveySheet draft(long caseId, Map<String, String> answers) {
        var reviewCase = access.reviewCase(caseId);
        progress.requireSurveyor(reviewCase);
        return store(reviewCase, SheetPurpose.SURVEY, null, answers, null);
    }

    /** Scores a sheet of which nothing but the answers is known, as devices sent before they knew the rules. */
    @Transactional
    public ScoreResult submit(long caseId, Map<String, String> answers) {
        return submitFromDevice(caseId, answers, SheetAccount.NOTHING);
    }

    /**
     * Scores a sheet as a device sends it and puts it forward to the meeting; the last one of a village opens its meeting. What does
     * not fit on it and has no account is flagged, not refused, so that no record is lost.
     */
    @Transactional
    public ScoreResult submitFromDevice(long caseId, Map<String, String> answers, SheetAccount account) {
        return send(caseId, answers, account, false);
    }

    /** The same at a desk: what does not fit is refused unless it has its reason or was looked at again (R-SHEET-COHERENT). */
    @Transactional
    public ScoreResult submit(long caseId, Map<String, String> answers, SheetAccount account) {
        return send(caseId, answers, account, true);
    }

    private ScoreResult send(long caseId, Map<String, String> answers, SheetAccount account, boolean atDesk) {
        var reviewCase = access.reviewCase(caseId);
        progress.requireSurveyor(reviewCase);
        reviews.lockVillage(reviewCase.villageReviewId());
        progress.requireOpenForSurvey(reviewCase);
        var frame = frames.of(reviewCase);
        var result = complete(frame.form(), answers);
        keep(frame, reviewCase, null, answers, result, account, atDesk);
        cases.survey(
                caseId,
                result.aScore(),
                result.bScore(),
                text(result),
                result.status(),
                nextStatus(frame.form(), answers),
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

    /** Stores a finished sheet with what does not fit on it; {@code objectionId} is null for the first look. */
    private SurveySheet keep(
            SheetFrames.Frame frame,
            ReviewCase c,
            @Nullable Long objectionId,
            Map<String, String> answers,
            ScoreResult result,
            SheetAccount account,
            boolean atDesk) {
        var found = SheetCoherence.flags(frame.form(), answers, frame.facts());
        if (atDesk) {
            flags.require(found, account);
        }
        var purpose = objectionId == null ? SheetPurpose.SURVEY : SheetPurpose.REVERIFY;
        var sheet = store(c, purpose, objectionId, answers, result);
        var said = atDesk ? account : flags.withDraft(sheet.sheetId(), account);
        flags.keep(sheet.sheetId(), c.caseId(), c.villageReviewId(), found, said);
        return sheet;
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
            ReviewCase reviewCase,
            long objectionId,
            Map<String, String> answers,
            SheetAccount account,
            boolean atDesk) {
        var frame = frames.of(reviewCase);
        return keep(frame, reviewCase, objectionId, answers, complete(frame.form(), answers), account, atDesk);
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

    /** The explanation of a submitted sheet, line by line. */
    @Transactional(readOnly = true)
    public Optional<ScoreResult> explain(long caseId) {
        var form = frames.of(access.reviewCase(caseId)).form();
        return sheets.latest(caseId).map(s -> frames.score(form, s.answers()));
    }

    /** The same answers under the next edition: who would change class. */
    @Transactional(readOnly = true)
    public Optional<ScoreResult> explainNext(long caseId) {
        var form = frames.of(access.reviewCase(caseId)).form();
        return sheets.latest(caseId).flatMap(s -> frames.scoreNext(form, s.answers()));
    }

    private ScoreResult complete(SheetForm form, Map<String, String> answers) {
        var result = frames.score(form, answers);
        if (!result.complete()) {
            throw new BusinessException("Còn " + result.missing().size()
                    + " câu chưa trả lời. Hãy trả lời hết Phiếu B1 và Phiếu B2 rồi gửi.");
        }
        return result;
    }

    private @Nullable PovertyStatus nextStatus(SheetForm form, Map<String, String> answers) {
        return frames.scoreNext(form, answers)
                .filter(ScoreResult::certain)
                .map(ScoreResult::status)
                .orElse(null);
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
