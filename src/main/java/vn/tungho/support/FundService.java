package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** Sources of money and goods: promise, receipt, use. What is used was received, and no case gets more than was approved. */
@Service
public class FundService {
    static final Role[] TREASURERS = {
        Role.POVERTY_OFFICER, Role.PROVINCE_OVERSEER, Role.FRONT_MONITOR, Role.ADMINISTRATOR
    };

    private final FundMapper funds;
    private final SupportCaseMapper cases;
    private final SupportAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    FundService(FundMapper funds, SupportCaseMapper cases, SupportAccess access, AuditTrail audit, AppClock clock) {
        this.funds = funds;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a source for an area and a year; returns its id. {@code budget} is the plan in đồng. */
    @Transactional
    public long open(Area area, String name, FundSource source, @Nullable String programmeCode, int year, long budget) {
        access.require(area, TREASURERS);
        check(name, budget);
        var id = funds.nextFundId();
        funds.insertFund(
                new Fund(
                        id,
                        area.provinceCode(),
                        area.communeCode(),
                        null,
                        name.strip(),
                        source,
                        programmeCode,
                        year,
                        budget,
                        false,
                        1,
                        null,
                        0,
                        0,
                        0),
                Actor.name(),
                clock.now());
        audit.write("open-fund", "support_fund", id, area, name + ", " + VietnameseFormat.money(budget));
        return id;
    }

    static void check(String name, long budget) {
        CaseDesk.require(name, "Chưa ghi tên nguồn, ví dụ “Quỹ Vì người nghèo xã năm 2027”.");
        if (budget < 0) {
            throw new BusinessException("Dự toán không thể là số âm.");
        }
    }

    /** Takes a payment of a locked case back; returns it. */
    Payment withdraw(SupportCase c, long paymentId, String reason) {
        var payment = funds.paymentsOfCase(c.caseId()).stream()
                .filter(p -> p.paymentId() == paymentId && p.stands())
                .findFirst()
                .orElseThrow(() -> new StaleException("khoản chi này"));
        funds.lock(payment.fundId());
        funds.withdrawPayment(c.caseId(), paymentId, reason, Actor.name(), clock.now());
        return payment;
    }

    /** Takes down a promise; returns its id. */
    @Transactional
    public long promise(
            long fundId, String giver, GiftKind kind, String description, long amount, LocalDate promisedOn) {
        var fund = writable(fundId);
        CaseDesk.require(giver, "Chưa ghi ai hứa ủng hộ.");
        requirePositive(amount);
        var id = funds.nextPledgeId();
        funds.insertPledge(
                Pledge.first(id, fundId, giver.strip(), kind, description.strip(), amount, promisedOn),
                Actor.name(),
                clock.now());
        audit.write("promise-gift", "support_fund", fundId, area(fund), giver + ": " + VietnameseFormat.money(amount));
        return id;
    }

    /** Money or goods came in; of a promise no more than was promised. */
    @Transactional
    public void receive(long fundId, @Nullable Long pledgeId, long amount, LocalDate receivedOn, String note) {
        var fund = writable(fundId);
        requirePositive(amount);
        if (receivedOn.isAfter(clock.today())) {
            throw new BusinessException("Ngày nhận còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
        if (pledgeId != null) {
            var pledge = funds.pledges(fundId).stream()
                    .filter(p -> p.pledgeId() == pledgeId && p.stands())
                    .findFirst()
                    .orElseThrow(() -> new BusinessException("Không có lời hứa ủng hộ này trong nguồn."));
            if (pledge.received() + amount > pledge.amount()) {
                throw new BusinessException("%s hứa %s, đã nhận %s. Phần nhận thêm hãy ghi thành khoản khác."
                        .formatted(
                                pledge.giver(),
                                VietnameseFormat.money(pledge.amount()),
                                VietnameseFormat.money(pledge.received())));
            }
        }
        funds.insertReceipt(fundId, pledgeId, amount, receivedOn, note.strip(), Actor.name(), clock.now());
        audit.write("receive-gift", "support_fund", fundId, area(fund), VietnameseFormat.money(amount) + " " + note);
    }

    /**
     * Uses a source on a stage of a case that is locked by the caller: never more than the source still has, never more than the
     * stages accepted so far allow of the approved amount, and never from a second source unseen.
     */
    void pay(SupportCase c, int stageNo, PaymentData data) {
        requirePositive(data.amount());
        var fund = funds.lock(data.fundId())
                .flatMap(funds::findById)
                .orElseThrow(() -> new BusinessException("Không có nguồn này."));
        if (fund.isClosed()
                || (fund.programmeCode() != null && !fund.programmeCode().equals(c.programmeCode()))) {
            throw new BusinessException("Nguồn “" + fund.name() + "” không dùng cho chương trình này được.");
        }
        if (!fund.provinceCode().equals(c.provinceCode())
                || (fund.communeCode() != null && !fund.communeCode().equals(c.communeCode()))) {
            throw new BusinessException("Nguồn “" + fund.name() + "” là của địa bàn khác.");
        }
        if (data.paidOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày chi còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
        if (data.amount() > fund.left()) {
            throw new BusinessException("Nguồn “%s” chỉ còn %s, không đủ chi %s."
                    .formatted(
                            fund.name(), VietnameseFormat.money(fund.left()), VietnameseFormat.money(data.amount())));
        }
        requireWithinApproved(c, data.amount());
        requireMonthOnce(c, stageNo, data);
        var others = funds.paymentsOfCase(c.caseId()).stream()
                .filter(Payment::stands)
                .filter(p -> p.fundId() != data.fundId())
                .map(Payment::fundName)
                .distinct()
                .toList();
        if (!others.isEmpty()
                && (data.secondSourceReason() == null
                        || data.secondSourceReason().isBlank())) {
            throw new BusinessException("Hồ sơ này đã chi từ “%s”. Chi thêm từ nguồn khác phải ghi lý do."
                    .formatted(String.join("”, “", others)));
        }
        funds.insertPayment(c.caseId(), stageNo, data, Actor.name(), clock.now());
    }

    private void requireMonthOnce(SupportCase c, int stageNo, PaymentData data) {
        var month = data.forMonth();
        if (month != null
                && funds.paymentsOfCase(c.caseId()).stream()
                        .anyMatch(p -> p.stands() && p.stageNo() == stageNo && month.equals(p.forMonth()))) {
            throw new BusinessException("Tháng %s đã chi cho đợt này. Ghi sai thì hủy khoản chi cũ trước."
                    .formatted(month.substring(5) + "/" + month.substring(0, 4)));
        }
    }

    private void requireWithinApproved(SupportCase c, long amount) {
        var approved = c.approvedAmount() == null ? 0 : c.approvedAmount();
        var stages = cases.stages(c.caseId());
        var share = stages.stream()
                .filter(s -> s.acceptedOn() != null)
                .mapToInt(CaseStage::share)
                .sum();
        var paid = stages.stream().mapToLong(CaseStage::paid).sum();
        var allowed = approved * share / 100;
        if (paid + amount > allowed) {
            throw new BusinessException(
                    "Mức duyệt %s, các đợt đã nghiệm thu được chi đến %s (%d %%), đã chi %s; không chi thêm %s được."
                            .formatted(
                                    VietnameseFormat.money(approved),
                                    VietnameseFormat.money(allowed),
                                    share,
                                    VietnameseFormat.money(paid),
                                    VietnameseFormat.money(amount)));
        }
    }

    /** Sources of a year in the person's area. */
    @Transactional(readOnly = true)
    public List<Fund> funds(int year) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : funds.funds(scope, year);
    }

    @Transactional(readOnly = true)
    public Fund find(long fundId) {
        var fund = funds.findById(fundId).orElseThrow(() -> new BusinessException("Không có nguồn này."));
        access.requireSees(area(fund));
        return fund;
    }

    /** Sources that may pay for this case. */
    @Transactional(readOnly = true)
    public List<Fund> payable(long caseId) {
        var c = access.supportCase(caseId);
        return funds.payable(c.provinceCode(), c.communeCode(), c.programmeCode());
    }

    @Transactional(readOnly = true)
    public List<Pledge> pledges(long fundId) {
        find(fundId);
        return funds.pledges(fundId);
    }

    /** What was used of a source, the latest first. */
    @Transactional(readOnly = true)
    public List<Payment> uses(long fundId, int limit) {
        find(fundId);
        return funds.paymentsOfFund(fundId, limit);
    }

    @Transactional(readOnly = true)
    public List<Payment> ofCase(long caseId) {
        access.supportCase(caseId);
        return funds.paymentsOfCase(caseId);
    }

    /** Totals by kind of source: figures for the public, without names. */
    @Transactional(readOnly = true)
    public List<SourceTotals> totals(int year) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : funds.totals(scope, year);
    }

    /** The same of one area for everybody, without signing in. */
    @Transactional(readOnly = true)
    public List<SourceTotals> publicTotals(Area area, int year) {
        return funds.totals(Scope.of(List.of(area)), year);
    }

    /** True when the signed-in person may keep sources anywhere. */
    public boolean mayKeep() {
        var person = access.person();
        for (var role : TREASURERS) {
            if (person.has(role)) {
                return true;
            }
        }
        return false;
    }

    Fund writable(long fundId) {
        var fund = funds.lock(fundId)
                .flatMap(funds::findById)
                .orElseThrow(() -> new BusinessException("Không có nguồn này."));
        access.require(area(fund), TREASURERS);
        if (fund.isClosed()) {
            throw new BusinessException("Nguồn này đã khóa sổ.");
        }
        return fund;
    }

    static Area area(Fund fund) {
        return fund.communeCode() == null
                ? Area.province(fund.provinceCode())
                : Area.commune(fund.provinceCode(), fund.communeCode());
    }

    private static void requirePositive(long amount) {
        if (amount <= 0) {
            throw new BusinessException("Số tiền phải lớn hơn 0.");
        }
    }
}
