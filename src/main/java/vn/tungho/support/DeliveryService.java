package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.support.CaseDesk.Step;

/** Hands support over stage by stage, and checks afterwards how it is used. */
@Service
public class DeliveryService {
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final RightMapper rights;
    private final ItemMapper items;
    private final FundService funds;
    private final CaseDesk desk;
    private final SupportProcess process;

    DeliveryService(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            RightMapper rights,
            ItemMapper items,
            FundService funds,
            CaseDesk desk,
            SupportProcess process) {
        this.cases = cases;
        this.steps = steps;
        this.rights = rights;
        this.items = items;
        this.funds = funds;
        this.desk = desk;
        this.process = process;
    }

    /** Accepts the next stage, pays its share, hands things over. The last stage sends the case to the check of its use. */
    @Transactional
    public void deliver(long caseId, DeliveryData data) {
        var step = desk.begin("deliverStage", caseId);
        var c = step.supportCase();
        var stage = cases.stages(caseId).stream()
                .filter(s -> s.acceptedOn() == null)
                .findFirst()
                .orElseThrow(() -> new BusinessException("Các đợt đều đã giao. Hãy tải lại trang."));
        check(c, data);
        var isUnpaid = stage.share() > 0
                && c.approvedAmount() != null
                && c.approvedAmount() > 0
                && data.payments().isEmpty()
                && data.items().isEmpty();
        if (isUnpaid) {
            CaseDesk.require(
                    data.unpaidReason(), "Đã duyệt tiền mà đợt này chưa chi: chọn nguồn và số tiền, hoặc ghi vì sao.");
        }
        cases.acceptStage(
                caseId,
                stage.stageNo(),
                data.acceptedOn(),
                data.acceptedBy().strip(),
                data.note().strip());
        cases.unpaid(caseId, stage.stageNo(), isUnpaid ? data.unpaidReason().strip() : null);
        data.payments().forEach(p -> funds.pay(c, stage.stageNo(), p));
        data.items().forEach(i -> handOver(step, i, data.acceptedOn()));
        var paid = data.payments().stream().mapToLong(PaymentData::amount).sum();
        var last = cases.stages(caseId).stream().allMatch(s -> s.acceptedOn() != null);
        var due = data.acceptedOn();
        if (last) {
            if (step.edition().returnKind() == ReturnKind.ITEM
                    && items.ofCase(caseId).isEmpty()) {
                throw new BusinessException(
                        "Chương trình này phải hoàn trả: ghi vào sổ ít nhất một hiện vật đã giao trước khi kết thúc.");
            }
            due = desk.move(c, SupportState.CHECKING, step.edition().useCheckRule(), data.acceptedOn());
            steps.delivered(caseId, data.acceptedOn());
            var indicator = c.indicatorNo();
            if (indicator != null
                    && cases.unpaidCases(List.of(c.householdId())).stream().noneMatch(u -> u == caseId)) {
                rights.insertEffect(new Effect(caseId, c.householdId(), indicator, data.acceptedOn()));
            }
        } else {
            desk.moveTo(c, SupportState.DELIVERING, null, desk.today(), desk.deliveryDue());
        }
        desk.note(
                c,
                "deliver-support",
                data.acceptedOn(),
                stage.name(),
                (paid == 0 ? "" : "Chi " + VietnameseFormat.money(paid) + ". ")
                        + (isUnpaid ? "Chưa chi: " + data.unpaidReason().strip() + ". " : "")
                        + data.note());
        process.delivered(step.taskId(), last, due);
    }

    private void check(SupportCase c, DeliveryData data) {
        desk.requirePast(data.acceptedOn(), "Ngày nghiệm thu");
        CaseDesk.require(data.acceptedBy(), "Chưa ghi người nghiệm thu hoặc người nhận.");
        var decided = c.decidedOn();
        if (decided != null && data.acceptedOn().isBefore(decided)) {
            throw new BusinessException(
                    "Ngày nghiệm thu sớm hơn ngày phê duyệt " + VietnameseFormat.date(decided) + ". Hãy kiểm tra lại.");
        }
    }

    private void handOver(Step step, ItemData data, LocalDate on) {
        CaseDesk.require(data.name(), "Chưa ghi tên hiện vật, ví dụ “bò cái sinh sản”.");
        CaseDesk.require(data.receiver(), "Chưa ghi người nhận hiện vật.");
        if (data.quantity() <= 0 || data.value() < 0) {
            throw new BusinessException("Số lượng hiện vật ít nhất là 1, giá trị không thể là số âm.");
        }
        var c = step.supportCase();
        var id = items.nextId();
        var from = data.fromItemId();
        SupportItem before = null;
        if (from != null) {
            before = items.lock(from)
                    .filter(i ->
                            i.state() == ItemState.RETURNED && i.communeCode().equals(c.communeCode()))
                    .orElseThrow(() -> new BusinessException("Hiện vật này không còn chờ giao cho hộ sau."));
            if (before.householdId() == c.householdId()) {
                throw new BusinessException("Hiện vật hoàn trả phải giao cho hộ khác.");
            }
            items.passOn(from, c.householdId(), c.headName());
            cases.insertEvent(new CaseEvent(
                    before.caseId(),
                    on,
                    "Hiện vật đã giao cho hộ sau",
                    before.words() + " → hộ " + c.headName(),
                    Actor.name(),
                    desk.now()));
        }
        var months = step.edition().returnMonths();
        items.insert(new SupportItem(
                id,
                c.caseId(),
                c.householdId(),
                c.headName(),
                c.provinceCode(),
                c.communeCode(),
                c.villageCode(),
                data.name().strip(),
                data.quantity(),
                data.unit().isBlank() ? "cái" : data.unit().strip(),
                data.value(),
                on,
                data.receiver().strip(),
                data.returnForm(),
                on.plusMonths(months == null ? 24 : months),
                ItemState.IN_USE,
                before == null ? id : before.chainNo(),
                before == null ? 1 : before.link() + 1,
                from,
                null,
                null,
                null,
                ""));
    }

    /** How the support is used; returnable support then waits for its return, other cases close. */
    @Transactional
    public void checkUse(long caseId, LocalDate on, UseCheckResult result, String note) {
        var step = desk.begin("checkUse", caseId);
        var c = step.supportCase();
        desk.requirePast(on, "Ngày kiểm tra");
        if (on.isBefore(Objects.requireNonNull(c.deliveredOn()))) {
            throw new BusinessException("Ngày kiểm tra sớm hơn ngày giao. Hãy kiểm tra lại.");
        }
        desk.requirePaid(c, "kiểm tra sử dụng");
        RecordRules.check(new UseCheck(on, result, note));
        steps.useChecked(caseId, result, note.strip(), on);
        var months = step.edition().returnMonths();
        var due = c.deliveredOn().plusMonths(months == null ? 0 : months);
        if (step.edition().isReturnable()) {
            desk.moveTo(c, SupportState.RETURNING, null, desk.today(), due);
            steps.returnDue(caseId, due);
        }
        desk.note(
                c,
                "check-support-use",
                on,
                "Kiểm tra sử dụng: " + result.label().toLowerCase(java.util.Locale.of("vi")),
                note);
        process.useChecked(step.taskId(), step.edition().isReturnable(), due);
    }
}
