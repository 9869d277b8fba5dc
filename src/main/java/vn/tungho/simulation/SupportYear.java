package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.support.BulkOpening;
import vn.tungho.support.CaseExits;
import vn.tungho.support.FundService;
import vn.tungho.support.FundSource;
import vn.tungho.support.GiftKind;
import vn.tungho.support.RightFilter;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportCaseFilter;
import vn.tungho.support.SupportCaseService;
import vn.tungho.support.SupportState;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorklistService;

/** A year of support: sources, cases from rights month by month, a withdrawal, a pause, cattle that comes back and goes on. */
@Component
@Order(20)
class SupportYear implements YearActs {
    private static final Map<Integer, List<String>> OPENED = Map.of(
            1, List.of("HOUSING", "INSURANCE"),
            2, List.of("WATER", "TOILET"),
            3, List.of("CREDIT", "LIVELIHOOD"),
            5, List.of("TUITION"),
            9, List.of("LIVELIHOOD", "TOILET"),
            12, List.of("WATER"));
    private static final int PER_PROGRAMME = 10;
    private static final int WITHDRAWN_IN = 2;
    private static final int PAUSED_IN = 3;
    private static final int RETURN_AFTER_MONTHS = 4;
    private static final int PAGE = 500;

    private final SupportActs acts;
    private final BulkOpening bulk;
    private final SupportCaseService cases;
    private final CaseExits exits;
    private final FundService funds;
    private final WorklistService work;
    private final RunCounts counts;
    private final AppClock clock;

    SupportYear(
            SupportActs acts,
            BulkOpening bulk,
            SupportCaseService cases,
            CaseExits exits,
            FundService funds,
            WorklistService work,
            RunCounts counts,
            AppClock clock) {
        this.acts = acts;
        this.bulk = bulk;
        this.cases = cases;
        this.exits = exits;
        this.funds = funds;
        this.work = work;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public void begin(YearRun run) {
        for (var code : run.communes()) {
            SignInAs.user("congchuc." + code, () -> {
                var commune = Area.commune(run.provinceCode(), code);
                var year = clock.today().getYear() + 1;
                var state = funds.open(
                        commune, "Ngân sách giảm nghèo năm " + year, FundSource.STATE_BUDGET, null, year, 900_000_000);
                funds.receive(state, null, 900_000_000, clock.today(), "Giao dự toán");
                var bank = funds.open(
                        commune, "Vốn vay ưu đãi năm " + year, FundSource.POLICY_BANK, "CREDIT", year, 600_000_000);
                funds.receive(bank, null, 600_000_000, clock.today(), "Chỉ tiêu cho vay");
                var poor = funds.open(
                        commune, "Quỹ Vì người nghèo năm " + year, FundSource.FOR_THE_POOR, null, year, 150_000_000);
                var pledge = funds.promise(
                        poor, "Hợp tác xã trong xã", GiftKind.MONEY, "Làm bể nước", 100_000_000, clock.today());
                funds.receive(poor, pledge, 60_000_000, clock.today(), "Đợt một");
            });
        }
    }

    @Override
    public void month(YearRun run, int month) {
        for (var code : run.communes()) {
            SignInAs.user("congchuc." + code, () -> {
                bringBack();
                OPENED.getOrDefault(month, List.of()).forEach(this::open);
                if (month == WITHDRAWN_IN) {
                    first(SupportState.REQUESTED)
                            .ifPresent(c -> exits.withdraw(c.caseId(), "Hộ tự làm được bằng vốn của con"));
                }
                if (month == PAUSED_IN) {
                    first(SupportState.REQUESTED).ifPresent(c -> exits.pause(c.caseId(), "Chờ hộ bổ sung giấy tờ"));
                }
            });
        }
    }

    private void open(String programme) {
        var able = bulk.preview(RightFilter.all().programme(programme)).able();
        bulk.open(
                able.subList(0, Math.min(PER_PROGRAMME, able.size())),
                "Nhu cầu nêu trong kết quả rà soát",
                (done, total) -> {});
    }

    private java.util.Optional<SupportCase> first(SupportState state) {
        return cases.page(new SupportCaseFilter(null, null, state, null, null, null), Long.MAX_VALUE, 1).stream()
                .findFirst();
    }

    /** What was delivered some months ago comes back. */
    private void bringBack() {
        for (var item : work.page(WorkFilter.all(), null, PAGE)) {
            if (item.kind().equals("settleReturn")) {
                var delivered = cases.find(Long.parseLong(item.businessKey())).deliveredOn();
                if (delivered != null
                        && !delivered.plusMonths(RETURN_AFTER_MONTHS).isAfter(clock.today())) {
                    acts.bringBack(item);
                }
            }
        }
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var support = new LinkedHashMap<String, Object>();
        support.put("opened", counts.count("support_case"));
        support.put("delivered", counts.count("support_case where delivered_on is not null"));
        support.put("open", openInstances(run));
        support.put(
                "returned", counts.count("support_case c where c.state = 'CLOSED' and c.return_due_on is not null"));
        support.put("refused", counts.count("support_case where state = 'REFUSED'"));
        support.put("withdrawn", counts.count("support_case where state = 'WITHDRAWN'"));
        support.put("passedOn", counts.count("support_item where state = 'PASSED_ON'"));
        support.put(
                "paid",
                counts.number("select coalesce(sum(amount), 0) from support_payment where withdrawn_at is null"));
        return Map.of("support", support);
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.running("open support cases without their process", "support_case", "case_id", "supportCase");
        checks.none(
                "cases paid above what was approved",
                "(select c.case_id from support_case c join support_payment p on p.case_id"
                        + " = c.case_id and p.withdrawn_at is null group by c.case_id, c.approved_amount having sum(p.amount) > c.approved_amount) t");
        checks.none(
                "sources used above what they received",
                "support_fund f where (select coalesce(sum(amount), 0) from support_payment"
                        + " p where p.fund_id = f.fund_id and p.withdrawn_at is null) > (select coalesce(sum(amount), 0) from support_receipt r where"
                        + " r.fund_id = f.fund_id and r.withdrawn_at is null)");
        checks.none(
                "cases paid from two sources without a reason",
                "(select case_id from support_payment where withdrawn_at is null group by case_id having"
                        + " count(distinct fund_id) > 1 and sum(second_source_reason is not null) = 0) t");
        checks.none(
                "open cases whose right does not show them",
                "support_case c join household h on h.household_id = c.household_id and"
                        + " h.is_active left join support_right r on r.household_id = c.household_id and"
                        + " r.programme_code = c.programme_code where c.ended_on is null and (r.case_id is null or"
                        + " r.case_id <> c.case_id)");
        checks.none("households whose rights are still to be computed", "support_right_due");
        checks.none(
                "listed households without rights",
                "household h where h.is_active and h.poverty_status in ('POOR',"
                        + " 'NEAR_POOR') and not exists (select 1 from support_right r where r.household_id ="
                        + " h.household_id)");
        return checks.faults();
    }

    @Override
    public int openInstances(YearRun run) {
        return counts.count("support_case where ended_on is null");
    }

    @Override
    public int openWorkItems(YearRun run) {
        return counts.openWork("supportCase");
    }
}
