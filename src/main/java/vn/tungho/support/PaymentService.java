package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/** Money of a case after its stage was accepted: paid later or by months, and put right where it was booked wrongly. */
@Service
public class PaymentService {
    private final SupportCaseMapper cases;
    private final RightMapper rights;
    private final FundService funds;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportAccess access;

    PaymentService(
            SupportCaseMapper cases,
            RightMapper rights,
            FundService funds,
            CaseDesk desk,
            SupportProcess process,
            SupportAccess access) {
        this.cases = cases;
        this.rights = rights;
        this.funds = funds;
        this.desk = desk;
        this.process = process;
        this.access = access;
    }

    /** The accepted stages of a case for which something can still be paid; empty for who does not keep it. */
    @Transactional(readOnly = true)
    public List<CaseStage> payable(long caseId) {
        var c = access.supportCase(caseId);
        var approved = c.approvedAmount() == null ? 0 : c.approvedAmount();
        var stages = cases.stages(caseId);
        var accepted = stages.stream().filter(s -> s.acceptedOn() != null).toList();
        var allowed = approved * accepted.stream().mapToInt(CaseStage::share).sum() / 100;
        var paid = stages.stream().mapToLong(CaseStage::paid).sum();
        return isPaying(c) && !c.isPaused() && paid < allowed ? accepted : List.of();
    }

    private static boolean isPaying(SupportCase c) {
        return c.state().isDelivered() || c.state() == SupportState.DELIVERING;
    }

    /** Money or goods for a stage accepted before, such as a monthly payment. */
    @Transactional
    public void payLater(long caseId, int stageNo, PaymentData data) {
        var locked = kept(caseId);
        if (!isPaying(locked)) {
            throw new BusinessException("Hồ sơ này không ở bước chi tiền.");
        }
        var stage = stage(locked, stageNo);
        if (locked.isPaused()) {
            throw new BusinessException("Hồ sơ đang tạm dừng, chưa chi được.");
        }
        var month = data.forMonth();
        funds.pay(locked, stageNo, data);
        cases.unpaid(caseId, stageNo, null);
        received(locked, data.paidOn());
        desk.note(
                locked,
                "pay-support",
                data.paidOn(),
                "Chi: " + stage.name(),
                VietnameseFormat.money(data.amount())
                        + (month == null ? "" : ", tháng " + month.substring(5) + "/" + month.substring(0, 4)));
    }

    /** Takes a payment back that was booked wrongly; it stays to be read with the reason, and the money is in its source again. */
    @Transactional
    public void withdraw(long caseId, long paymentId, String reason) {
        var locked = kept(caseId);
        CaseDesk.require(reason, "Ghi vì sao hủy khoản chi.");
        var payment = funds.withdraw(locked, paymentId, reason.strip());
        var left = cases.stages(caseId).stream()
                .filter(s -> s.stageNo() == payment.stageNo())
                .mapToLong(CaseStage::paid)
                .sum();
        if (left == 0) {
            cases.unpaid(caseId, payment.stageNo(), "Khoản chi ghi sai đã hủy: " + reason.strip());
            rights.removeEffect(caseId);
        }
        desk.note(
                locked,
                "withdraw-payment",
                desk.today(),
                "Hủy khoản chi ghi sai",
                VietnameseFormat.money(payment.amount()) + " ngày " + VietnameseFormat.date(payment.paidOn()) + ". "
                        + reason.strip());
    }

    /** Puts day and person of an accepted stage right; what stood there before goes to the case's history. */
    @Transactional
    public void correctStage(long caseId, int stageNo, LocalDate on, String by, String reason) {
        var locked = kept(caseId);
        var before = stage(locked, stageNo);
        desk.requirePast(on, "Ngày nghiệm thu");
        CaseDesk.require(by, "Chưa ghi người nghiệm thu hoặc người nhận.");
        CaseDesk.require(reason, "Ghi vì sao sửa lần giao.");
        var decided = locked.decidedOn();
        if (decided != null && on.isBefore(decided)) {
            throw new BusinessException(
                    "Ngày nghiệm thu sớm hơn ngày phê duyệt " + VietnameseFormat.date(decided) + ". Hãy kiểm tra lại.");
        }
        cases.correctStage(caseId, stageNo, on, by.strip(), reason.strip());
        desk.note(
                locked,
                "correct-delivery",
                on,
                "Sửa lần giao: " + before.name(),
                "Trước: " + VietnameseFormat.date(java.util.Objects.requireNonNull(before.acceptedOn())) + ", "
                        + before.acceptedBy() + ". Nay: " + VietnameseFormat.date(on) + ", " + by.strip() + ". "
                        + reason.strip());
    }

    private SupportCase kept(long caseId) {
        var c = access.supportCase(caseId);
        access.require(c.area(), SupportAccess.KEEPERS);
        return cases.lock(caseId);
    }

    private CaseStage stage(SupportCase c, int stageNo) {
        return cases.stages(c.caseId()).stream()
                .filter(s -> s.stageNo() == stageNo && s.acceptedOn() != null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Đợt này chưa nghiệm thu, chưa chi được."));
    }

    /**
     * From the day the money came on, the support counts for the need it answers; the check of its use runs from that day where it waits.
     * A payment of further months moves nothing.
     */
    private void received(SupportCase c, LocalDate paidOn) {
        var delivered = c.deliveredOn();
        if (delivered == null || cases.unpaidCases(List.of(c.householdId())).contains(c.caseId())) {
            return;
        }
        var first = firstReceipt(c, delivered, paidOn);
        var indicator = c.indicatorNo();
        if (indicator != null) {
            rights.insertEffectOnce(new Effect(c.caseId(), c.householdId(), indicator, first));
        }
        if (c.state() == SupportState.CHECKING && first.isAfter(delivered)) {
            desk.receivedOn(c, first).ifPresent(due -> process.dueMoved(c.caseId(), c.state(), due));
        }
    }

    /** The day of this payment where it is the first one of the case, else the day that counted so far. */
    private LocalDate firstReceipt(SupportCase c, LocalDate delivered, LocalDate paidOn) {
        var standing = funds.ofCase(c.caseId()).stream().filter(Payment::stands).count();
        return standing == 1 && paidOn.isAfter(delivered) ? paidOn : delivered;
    }
}
