package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.valid.RecordRules;

/** The way back of money and things: repayment, extension, loss, and the next household in the chain. */
@Service
public class ReturnService {
    private final SupportCaseMapper cases;
    private final CaseStepMapper steps;
    private final ItemMapper items;
    private final FundMapper funds;
    private final ProgrammeService programmes;
    private final CaseDesk desk;
    private final SupportProcess process;
    private final SupportAccess access;

    ReturnService(
            SupportCaseMapper cases,
            CaseStepMapper steps,
            ItemMapper items,
            FundMapper funds,
            ProgrammeService programmes,
            CaseDesk desk,
            SupportProcess process,
            SupportAccess access) {
        this.cases = cases;
        this.steps = steps;
        this.items = items;
        this.funds = funds;
        this.programmes = programmes;
        this.desk = desk;
        this.process = process;
        this.access = access;
    }

    /** What is still to come back: đồng for money, number of things for things. */
    public record Outstanding(long money, int things) {
        public boolean isNothing() {
            return money <= 0 && things == 0;
        }
    }

    /** Takes down a repayment in money; no more than is owed. */
    @Transactional
    public void repay(long caseId, long amount, LocalDate on, String note) {
        var c = returning(caseId);
        desk.requirePast(on, "Ngày trả");
        if (amount <= 0) {
            throw new BusinessException("Số tiền trả phải lớn hơn 0.");
        }
        var owed = owed(c).money();
        if (amount > owed) {
            throw new BusinessException("Hộ chỉ còn phải trả %s gốc. Ghi số tiền gốc, không ghi lãi."
                    .formatted(VietnameseFormat.money(owed)));
        }
        entry(c, ReturnEntryKind.REPAYMENT, amount, on, note, null);
        desk.note(c, "repay-support", on, "Trả " + VietnameseFormat.money(amount), note);
    }

    /** A thing came back and waits for the next household. */
    @Transactional
    public void itemReturned(long itemId, LocalDate on, String note) {
        var item = inUse(itemId);
        desk.requirePast(on, "Ngày trả");
        var c = returning(item.caseId());
        items.end(itemId, ItemState.RETURNED, on, note.strip());
        entry(c, ReturnEntryKind.ITEM, item.value(), on, item.words() + ". " + note, null);
        desk.note(c, "return-item", on, "Đã hoàn trả: " + item.words(), note);
    }

    /** A thing was lost or died; the minutes say why. */
    @Transactional
    public void itemLost(long itemId, LocalDate on, String minutes) {
        var item = inUse(itemId);
        desk.requirePast(on, "Ngày xảy ra");
        CaseDesk.require(minutes, "Ghi biên bản rủi ro: vì sao mất hoặc chết, ai xác nhận.");
        var c = returning(item.caseId());
        items.end(itemId, ItemState.LOST, on, minutes.strip());
        entry(c, ReturnEntryKind.LOSS, item.value(), on, item.words() + ". " + minutes, null);
        desk.note(c, "lose-item", on, "Biên bản rủi ro: " + item.words(), minutes);
    }

    /** Part of a loan is written off by the bank's handling of risk. */
    @Transactional
    public void writeOff(long caseId, long amount, LocalDate on, String minutes) {
        var c = returning(caseId);
        desk.requirePast(on, "Ngày xử lý");
        CaseDesk.require(minutes, "Ghi biên bản xử lý rủi ro và cơ quan quyết định.");
        if (amount <= 0 || amount > owed(c).money()) {
            throw new BusinessException("Số tiền xử lý rủi ro phải lớn hơn 0 và không quá số còn phải trả.");
        }
        entry(c, ReturnEntryKind.LOSS, amount, on, minutes, null);
        desk.note(c, "write-off-support", on, "Xử lý rủi ro " + VietnameseFormat.money(amount), minutes);
    }

    /** Everything came back: the case closes. */
    @Transactional
    public void settle(long caseId, String note) {
        var step = desk.begin("settleReturn", caseId);
        desk.requirePaid(step.supportCase(), "kết thúc hoàn trả");
        var left = owed(step.supportCase());
        if (!left.isNothing()) {
            throw new BusinessException(
                    left.things() > 0
                            ? "Còn " + left.things() + " hiện vật chưa trả. Ghi đã trả hoặc lập biên bản rủi ro trước."
                            : "Còn " + VietnameseFormat.money(left.money())
                                    + " chưa trả. Ghi trả đủ, gia hạn, hoặc xử lý rủi ro trước.");
        }
        var c = step.supportCase();
        desk.note(c, "settle-support-return", desk.today(), "Đã hoàn trả xong", note);
        process.returned(step.taskId(), true, desk.today());
    }

    /** Gives a new term, with the reason; the overdue mark goes. */
    @Transactional
    public void extend(long caseId, LocalDate newDueOn, String reason) {
        var step = desk.begin("settleReturn", caseId);
        var c = step.supportCase();
        RecordRules.check(new ReturnOutcome(false, newDueOn, reason));
        if (!newDueOn.isAfter(desk.today()) || !newDueOn.isAfter(Objects.requireNonNull(c.returnDueOn()))) {
            throw new BusinessException("Hạn mới phải sau hôm nay và sau hạn cũ.");
        }
        desk.moveTo(c, SupportState.RETURNING, null, desk.today(), newDueOn);
        steps.returnDue(caseId, newDueOn);
        steps.extended(caseId);
        items.extend(caseId, newDueOn);
        entry(c, ReturnEntryKind.EXTENSION, 0, desk.today(), reason, newDueOn);
        desk.note(
                c,
                "extend-support-return",
                desk.today(),
                "Gia hạn hoàn trả đến " + VietnameseFormat.date(newDueOn),
                reason);
        process.returned(step.taskId(), false, newDueOn);
    }

    /** The procedure is at its end: the case closes. Called by the process. */
    @Transactional
    public void close(long caseId) {
        var c = cases.lock(caseId);
        desk.end(c, SupportState.CLOSED, null, null);
        desk.note(c, "close-support-case", desk.today(), "Đóng hồ sơ", "");
    }

    /** What is still to come back of a case. */
    @Transactional(readOnly = true)
    public Outstanding outstanding(long caseId) {
        return owed(access.supportCase(caseId));
    }

    @Transactional(readOnly = true)
    public List<ReturnEntry> entries(long caseId) {
        access.supportCase(caseId);
        return items.returns(caseId);
    }

    @Transactional(readOnly = true)
    public List<SupportItem> items(long caseId) {
        access.supportCase(caseId);
        return items.ofCase(caseId);
    }

    /** The chain of hand-overs a thing belongs to, the first household first. */
    @Transactional(readOnly = true)
    public List<SupportItem> chain(long chainNo) {
        return items.chain(chainNo).stream()
                .filter(i -> access.person().scope().covers(i.area()))
                .toList();
    }

    /** Returned things of the case's commune that wait for the next household. */
    @Transactional(readOnly = true)
    public List<SupportItem> waiting(long caseId) {
        var c = access.supportCase(caseId);
        return items.waiting(c.communeCode()).stream()
                .filter(i -> i.householdId() != c.householdId())
                .toList();
    }

    /** The register of things by the day of their return. */
    @Transactional(readOnly = true)
    public List<SupportItem> register(@Nullable ItemState state, @Nullable SupportItem after, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : items.page(scope, state, after, limit);
    }

    private Outstanding owed(SupportCase c) {
        var edition = programmes.book().edition(c.programmeEditionId());
        if (edition.returnKind() == ReturnKind.CASH) {
            var paid = funds.paymentsOfCase(c.caseId()).stream()
                    .mapToLong(Payment::amount)
                    .sum();
            var back = items.returns(c.caseId()).stream()
                    .mapToLong(ReturnEntry::amount)
                    .sum();
            return new Outstanding(paid - back, 0);
        }
        var held = items.ofCase(c.caseId()).stream()
                .filter(i -> i.state() == ItemState.IN_USE)
                .count();
        return new Outstanding(0, (int) held);
    }

    private SupportCase returning(long caseId) {
        var c = access.supportCase(caseId);
        access.require(c.area(), SupportAccess.KEEPERS);
        var locked = cases.lock(caseId);
        if (locked.state() != SupportState.RETURNING && locked.state() != SupportState.CHECKING) {
            throw new BusinessException("Hồ sơ này không ở bước hoàn trả.");
        }
        if (locked.isPaused()) {
            throw new BusinessException("Hồ sơ đang tạm dừng. Hãy cho tiếp tục rồi ghi hoàn trả.");
        }
        return locked;
    }

    private SupportItem inUse(long itemId) {
        return items.lock(itemId)
                .filter(i -> i.state() == ItemState.IN_USE)
                .orElseThrow(() -> new BusinessException("Hiện vật này không còn ở hộ. Hãy tải lại trang."));
    }

    private void entry(
            SupportCase c, ReturnEntryKind kind, long amount, LocalDate on, String note, @Nullable LocalDate newDue) {
        items.insertReturn(
                new ReturnEntry(c.caseId(), kind, amount, on, note.strip(), newDue, Actor.name()), desk.now());
    }
}
