package vn.tungho.review;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.posting.ObjectionService;
import vn.tungho.review.coherence.SheetAccount;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.WorklistService;

/** The second look at a household after an objection: a new sheet by others, then the committee's conclusion (R-REVERIFY-*). */
@Service
public class ReverificationService {
    private final ReverificationMapper reverifications;
    private final CaseMapper cases;
    private final SheetMapper sheetRows;
    private final SheetService sheets;
    private final ReviewAccess access;
    private final ObjectionService objections;
    private final ReviewProcess process;
    private final WorklistService work;
    private final FollowUps followUps;
    private final AuditTrail audit;

    ReverificationService(
            ReverificationMapper reverifications,
            CaseMapper cases,
            SheetMapper sheetRows,
            SheetService sheets,
            ReviewAccess access,
            ObjectionService objections,
            ReviewProcess process,
            WorklistService work,
            FollowUps followUps,
            AuditTrail audit) {
        this.reverifications = reverifications;
        this.cases = cases;
        this.sheetRows = sheetRows;
        this.sheets = sheets;
        this.access = access;
        this.objections = objections;
        this.process = process;
        this.work = work;
        this.followUps = followUps;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Reverification find(long objectionId) {
        var found = reverifications.findById(objectionId).orElseThrow();
        access.reviewCase(found.caseId());
        return found;
    }

    /** The objection's household in its review. */
    ReviewCase reviewCase(long objectionId) {
        return cases.findById(find(objectionId).caseId()).orElseThrow();
    }

    /** Keeps what the verifier typed so far. */
    @Transactional
    public void saveDraft(long objectionId, Map<String, String> answers, Map<String, String> reasons) {
        work.requireMine("reverify", objectionId);
        sheets.saveReverificationDraft(reviewCase(objectionId), objectionId, answers, reasons);
    }

    /** The verifier sends the new sheet, what does not fit on it flagged; returns the class it leads to. */
    @Transactional
    public PovertyStatus reverify(long objectionId, Map<String, String> answers) {
        return send(objectionId, answers, SheetAccount.NOTHING, false);
    }

    /** The same at a desk: what does not fit is refused unless it has its reason or was looked at again (R-SHEET-COHERENT). */
    @Transactional
    public PovertyStatus reverify(long objectionId, Map<String, String> answers, SheetAccount account) {
        return send(objectionId, answers, account, true);
    }

    private PovertyStatus send(long objectionId, Map<String, String> answers, SheetAccount account, boolean atDesk) {
        var item = work.requireMine("reverify", objectionId);
        var reverification = find(objectionId);
        var reviewCase = cases.findById(reverification.caseId()).orElseThrow();
        var sheet = sheets.submitReverification(reviewCase, objectionId, answers, account, atDesk);
        reverifications.setSheet(objectionId, sheet.sheetId());
        audit.write("reverify", "objection", objectionId, reverification.area(), "");
        process.reverified(item.sourceId());
        return Objects.requireNonNull(sheet.status());
    }

    /** What the second sheet says, for the conclusion. */
    @Transactional(readOnly = true)
    public SurveySheet sheet(long objectionId) {
        var id = find(objectionId).sheetId();
        if (id == null) {
            throw new BusinessException("Chưa có phiếu phúc tra của hộ này.");
        }
        return sheetRows.findById(id).orElseThrow();
    }

    /** The committee accepts the objection (the new sheet's class holds) or leaves the posted result, with the reason. */
    @Transactional
    public void conclude(long objectionId, boolean upheld, String reason) {
        var item = work.requireMine("concludeReverification", objectionId);
        RecordRules.check(new ReverificationConclusion(upheld, reason));
        var person = access.person();
        var reviewCase = reviewCase(objectionId);
        var sheet = sheet(objectionId);
        var posted = reviewCase.postedStatus() == null ? reviewCase.statusBefore() : reviewCase.postedStatus();
        var after = upheld ? Objects.requireNonNull(sheet.status()) : posted;
        if (upheld) {
            cases.objected(
                    reviewCase.caseId(), sheet.aScore(), sheet.bScore(), sheet.deprivations(), after, sheet.basis());
        } else {
            cases.objected(reviewCase.caseId(), null, null, "", after, null);
        }
        reverifications.conclude(objectionId, person.username());
        followUps.reverificationDone(objectionId, person.username());
        // the task first: the posting may go on with the objection's end
        process.reverificationConcluded(item.sourceId(), upheld);
        objections.conclude(objectionId, upheld, after, reason);
    }
}
