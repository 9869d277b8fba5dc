package vn.tungho.support;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.valid.RecordRules;

/** The chair's decision on one or many cases of a programme. Whoever verified a case does not decide on it. */
@Service
public class ApprovalService {
    private final CaseStepMapper steps;
    private final CaseDesk desk;
    private final SelectionRepeatService repeats;
    private final SupportProcess process;

    ApprovalService(CaseStepMapper steps, CaseDesk desk, SelectionRepeatService repeats, SupportProcess process) {
        this.steps = steps;
        this.desk = desk;
        this.repeats = repeats;
        this.process = process;
    }

    /**
     * Signs the decision.
     *
     * @param amounts đồng by case id; 0 for support that costs no money
     * @param basis why more than the programme's amount, where that is so; else empty
     */
    @Transactional
    public void approve(Map<Long, Long> amounts, String decisionNumber, String basis) {
        var number = RecordRules.check(ApprovalDecision.approved(decisionNumber, basis))
                .number()
                .strip();
        if (amounts.isEmpty()) {
            throw new BusinessException("Chưa chọn hộ nào để phê duyệt.");
        }
        repeats.requireSettled(amounts.keySet());
        for (var entry :
                amounts.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            var step = desk.begin("approveSupport", entry.getKey());
            var amount = entry.getValue();
            var cap = step.edition().amount();
            if (amount < 0) {
                throw new BusinessException(
                        "Mức duyệt cho " + step.supportCase().subject() + " không thể là số âm.");
            }
            if (cap != null && amount > cap && (step.edition().isAmountConfirmed() || basis.isBlank())) {
                throw new BusinessException("Mức duyệt %s cho %s vượt mức tối đa %s của chương trình. %s"
                        .formatted(
                                VietnameseFormat.money(amount),
                                step.supportCase().subject(),
                                VietnameseFormat.money(cap),
                                step.edition().isAmountConfirmed()
                                        ? "Hãy giảm mức duyệt."
                                        : "Mức này chưa xác nhận: ghi căn cứ nếu văn bản khác cho mức cao hơn."));
            }
            steps.approved(entry.getKey(), amount, number, desk.today(), Actor.name());
            var today = desk.today();
            desk.moveTo(step.supportCase(), SupportState.DELIVERING, null, today, desk.deliveryDue());
            desk.note(
                    step.supportCase(),
                    "approve-support",
                    today,
                    "Phê duyệt: quyết định " + number,
                    (amount == 0 ? "không chi tiền" : VietnameseFormat.money(amount))
                            + (basis.isBlank() ? "" : "; căn cứ: " + basis));
            process.decided(step.taskId(), true);
        }
    }

    /** Refuses one case with the reason that the household reads. */
    @Transactional
    public void refuse(long caseId, String reason) {
        var text = RecordRules.check(ApprovalDecision.refused(reason)).reason().strip();
        var step = desk.begin("approveSupport", caseId);
        repeats.requireSettled(List.of(caseId));
        desk.end(step.supportCase(), SupportState.REFUSED, text, null);
        desk.note(step.supportCase(), "refuse-support", desk.today(), "Từ chối phê duyệt", text);
        process.decided(step.taskId(), false);
    }
}
