package vn.tungho.support;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;

/**
 * Puts an approved amount right: who keeps the case proposes it with the reason, the chair signs the decision that changes the first one.
 * So money never grows by one hand; the first amount and both people stay to be read.
 */
@Service
public class ApprovalCorrections {
    /** The chair's work of signing it; its case is the support case. */
    public static final String SIGN = "signApprovalChange";

    private final ApprovalChangeMapper changes;
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final ProgrammeService programmes;
    private final CaseDesk desk;
    private final SupportAccess access;
    private final WorkDuties duties;
    private final CalendarService calendar;

    ApprovalCorrections(
            ApprovalChangeMapper changes,
            SupportCaseMapper cases,
            CaseStepMapper steps,
            ProgrammeService programmes,
            CaseDesk desk,
            SupportAccess access,
            WorkDuties duties,
            CalendarService calendar) {
        this.changes = changes;
        this.cases = cases;
        this.steps = steps;
        this.programmes = programmes;
        this.desk = desk;
        this.access = access;
        this.duties = duties;
        this.calendar = calendar;
    }

    /** Every change of a case's approved amount, the latest first. */
    @Transactional(readOnly = true)
    public List<ApprovalChange> of(long caseId) {
        access.supportCase(caseId);
        return changes.ofCase(caseId);
    }

    /** True when the person may propose another amount now. */
    @Transactional(readOnly = true)
    public boolean mayPropose(SupportCase c) {
        return access.mayKeep(c)
                && isCorrectable(c)
                && changes.ofCase(c.caseId()).stream().noneMatch(x -> x.state() == ApprovalChange.State.OPEN);
    }

    private static boolean isCorrectable(SupportCase c) {
        return c.approvedAmount() != null && c.state().isOpen() && !c.isPaused();
    }

    /**
     * Proposes another approved amount.
     *
     * @param seen the amount approved when the form was opened
     * @param amount đồng; not less than what was paid already
     * @throws BusinessException when it is the same amount, less than was paid, above the programme's amount, or proposed already
     */
    @Transactional
    public void propose(long caseId, long seen, long amount, String reason) {
        access.require(access.supportCase(caseId).area(), SupportAccess.KEEPERS);
        var c = cases.lock(caseId);
        var why = CaseDesk.require(reason, "Ghi vì sao mức duyệt phải khác, ví dụ “ghi thừa một số 0”.");
        requireAsSeen(c, seen);
        check(c, amount);
        var id = changes.nextId();
        try {
            changes.insert(new ApprovalChange(
                    id,
                    caseId,
                    seen,
                    amount,
                    why,
                    ApprovalChange.State.OPEN,
                    Actor.name(),
                    desk.now(),
                    null,
                    null,
                    null,
                    null));
        } catch (DuplicateKeyException e) {
            throw new BusinessException("Hồ sơ đang có một đề nghị sửa mức duyệt chờ Chủ tịch. Hãy tải lại trang.");
        }
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                key(id),
                SIGN,
                "supportCase",
                Long.toString(caseId),
                "Ký sửa mức hỗ trợ đã duyệt",
                c.subject() + " – "
                        + programmes.book().programme(c.programmeCode()).name(),
                "Mức đã duyệt ghi sai hoặc phải đổi; chỉ quyết định của Chủ tịch UBND xã sửa được.",
                Role.COMMUNE_CHAIR,
                c.area(),
                null,
                c.householdId(),
                calendar.term(TermIds.NEXT_STEP, desk.today()),
                desk.now()));
        desk.note(
                c, "propose-approval-change", desk.today(), "Đề nghị sửa mức duyệt", words(seen, amount) + ". " + why);
    }

    /** The chair signs; from now on the case may be paid up to the new amount. */
    @Transactional
    public void sign(long caseId, String decisionNumber) {
        var step = desk.begin(SIGN, caseId);
        var c = step.supportCase();
        var number = RecordRules.check(new ApprovalChangeAnswer(true, decisionNumber, ""))
                .number()
                .strip();
        var change = open(caseId);
        if (change.proposedBy().equals(Actor.name())) {
            throw new BusinessException("Người đề nghị không tự ký sửa mức duyệt. Hãy để người khác ký.");
        }
        requireAsSeen(c, change.amountBefore());
        check(c, change.amountAfter());
        steps.amount(caseId, change.amountAfter());
        end(change, ApprovalChange.State.SIGNED, number, null);
        desk.note(
                c,
                "sign-approval-change",
                desk.today(),
                "Sửa mức duyệt: quyết định " + number,
                words(change.amountBefore(), change.amountAfter()) + ". " + change.reason());
    }

    /** The chair does not sign; the amount stays. */
    @Transactional
    public void refuse(long caseId, String reason) {
        var step = desk.begin(SIGN, caseId);
        var why = RecordRules.check(new ApprovalChangeAnswer(false, "", reason))
                .why()
                .strip();
        var change = open(caseId);
        end(change, ApprovalChange.State.REFUSED, null, why);
        desk.note(step.supportCase(), "refuse-approval-change", desk.today(), "Không ký sửa mức duyệt", why);
    }

    private void end(
            ApprovalChange change,
            ApprovalChange.State state,
            @org.jspecify.annotations.Nullable String number,
            @org.jspecify.annotations.Nullable String note) {
        changes.close(change.approvalChangeId(), state, number, Actor.name(), desk.now(), note);
        duties.done(key(change.approvalChangeId()), Actor.name());
    }

    private ApprovalChange open(long caseId) {
        return changes.lockOpen(caseId).orElseThrow(() -> new StaleException("đề nghị sửa mức duyệt này"));
    }

    private static void requireAsSeen(SupportCase c, long seen) {
        if (!isCorrectable(c)) {
            throw new BusinessException(
                    "Mức duyệt của hồ sơ này không sửa được: hồ sơ chưa duyệt, đang tạm dừng hoặc đã đóng.");
        }
        if (c.approvedAmount() == null || c.approvedAmount() != seen) {
            throw new StaleException("mức duyệt này");
        }
    }

    private void check(SupportCase c, long amount) {
        var edition = programmes.book().edition(c.programmeEditionId());
        var cap = edition.amount();
        var paid = cases.stages(c.caseId()).stream().mapToLong(CaseStage::paid).sum();
        if (c.approvedAmount() != null && c.approvedAmount() == amount) {
            throw new BusinessException("Mức mới bằng mức đã duyệt. Hãy ghi mức khác.");
        }
        if (amount <= 0) {
            throw new BusinessException("Mức duyệt mới phải lớn hơn 0.");
        }
        if (amount < paid) {
            throw new BusinessException("Đã chi %s, mức duyệt mới không thể thấp hơn. Khoản chi sai thì hủy trước."
                    .formatted(VietnameseFormat.money(paid)));
        }
        if (cap != null && amount > cap && edition.isAmountConfirmed()) {
            throw new BusinessException("Mức mới %s vượt mức tối đa %s của chương trình. Hãy giảm mức."
                    .formatted(VietnameseFormat.money(amount), VietnameseFormat.money(cap)));
        }
    }

    private static String words(long before, long after) {
        return VietnameseFormat.money(before) + " → " + VietnameseFormat.money(after);
    }

    private static String key(long id) {
        return SIGN + ":" + id;
    }
}
