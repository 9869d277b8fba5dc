package vn.tungho.simulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tungho.inyear.ChangeReportService;
import vn.tungho.inyear.DisasterService;
import vn.tungho.inyear.InYearEscalations;
import vn.tungho.inyear.IncomeForm;
import vn.tungho.inyear.IncomeLine;
import vn.tungho.inyear.IncomeObjectionService;
import vn.tungho.inyear.IncomeReviewService;
import vn.tungho.inyear.IncomeSource;
import vn.tungho.inyear.OwedForm;
import vn.tungho.inyear.PreparationService;
import vn.tungho.inyear.RequestDecisionService;
import vn.tungho.inyear.RequestService;
import vn.tungho.posting.PlaceData;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.worklist.WorkItem;

/** What people do with requests in the year. The words of a request tell how well off its household is. */
@Component
class InYearActs implements Playbook {
    /** In the words of a request whose household shows four signs or a high income. */
    static final String WELL_OFF = "đã khá lên";

    private final RequestService requests;
    private final PreparationService preparation;
    private final RequestDecisionService decisions;
    private final IncomeReviewService incomes;
    private final IncomeObjectionService objections;
    private final DisasterService disasters;
    private final InYearEscalations escalations;
    private final ChangeReportService reports;
    private final HouseholdService households;
    private final Acceptances acceptances;
    private final CurrentUser current;
    private final AppClock clock;

    InYearActs(
            RequestService requests,
            PreparationService preparation,
            RequestDecisionService decisions,
            IncomeReviewService incomes,
            IncomeObjectionService objections,
            DisasterService disasters,
            InYearEscalations escalations,
            ChangeReportService reports,
            HouseholdService households,
            Acceptances acceptances,
            CurrentUser current,
            AppClock clock) {
        this.requests = requests;
        this.preparation = preparation;
        this.decisions = decisions;
        this.incomes = incomes;
        this.objections = objections;
        this.disasters = disasters;
        this.escalations = escalations;
        this.reports = reports;
        this.households = households;
        this.acceptances = acceptances;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.ofEntries(
                Map.entry("takeInRequest", (player, item) -> takeIn(item)),
                Map.entry("screenRequest", (player, item) -> screen(item)),
                Map.entry("assignSurveyor", (player, item) -> assign(item)),
                Map.entry("refuseRequest", (player, item) -> reply(item)),
                Map.entry("decideRequest", (player, item) -> decide(item)),
                Map.entry("surveyIncome", (player, item) -> surveyIncome(item)),
                Map.entry("postIncome", (player, item) -> postIncome(item)),
                Map.entry("confirmIncomePosting", (player, item) -> incomes.confirm(id(item), true, "")),
                Map.entry("reverifyIncome", (player, item) -> reverifyIncome(item)),
                Map.entry(
                        InYearEscalations.KIND,
                        (player, item) -> escalations.urged(item, "Đã gọi điện, hẹn xong trong tuần")),
                Map.entry(ChangeReportService.KIND, (player, item) -> reports.send(item.businessKey(), "9/BC-UBND")));
    }

    @Override
    public Set<String> yearProcesses() {
        return Set.of("inYearReview", "incomeReview");
    }

    private void takeIn(WorkItem item) {
        var request = requests.find(id(item));
        var filter =
                new HouseholdFilter(request.headName(), Set.of(), request.communeCode(), request.villageCode(), false);
        var found = households.search(filter, current.require().scope(), null, 20).stream()
                .filter(r -> r.headName().equals(request.headName()))
                .findFirst()
                .orElseThrow();
        preparation.takeIn(id(item), found.householdId());
    }

    private void screen(WorkItem item) {
        accept(item);
        var wellOff = requests.find(id(item)).content().contains(WELL_OFF);
        preparation.screen(id(item), wellOff ? Set.of(1, 2, 3, 4) : Set.of(1, 2));
    }

    /** A review that begins in January belongs to the next year. */
    private void accept(WorkItem item) {
        var province = requests.find(id(item)).provinceCode();
        acceptances.ensure(province, clock.today().getYear());
        acceptances.ensure(province, clock.today().plusMonths(1).getYear());
    }

    private void assign(WorkItem item) {
        accept(item);
        preparation.assign(
                id(item), preparation.enumerators(id(item)).getFirst().userId());
    }

    private void reply(WorkItem item) {
        decisions.replyAfterScreening(
                id(item),
                "T" + item.businessKey() + "/UBND-VX",
                Objects.requireNonNull(requests.find(id(item)).screeningReasons()));
    }

    /** Papers of a disaster come in before the chair decides. */
    private void decide(WorkItem item) {
        var finding = decisions.finding(id(item));
        if (finding.recognisable()) {
            decisions.recognise(id(item), "C" + item.businessKey() + "/QĐ-UBND");
        } else {
            decisions.refuse(id(item), "T" + item.businessKey() + "/UBND-VX", String.join("\n", finding.reasons()));
        }
    }

    void handIn(long batchId) {
        disasters
                .owedOfBatch(batchId)
                .forEach((request, forms) -> forms.stream()
                        .filter(f -> f.doneOn() == null)
                        .forEach(f -> {
                            if (f.form() == OwedForm.Form.SCREENING) {
                                disasters.handInScreening(request, Set.of(1));
                            } else {
                                disasters.handIn(request, f.form(), "");
                            }
                        }));
    }

    private void surveyIncome(WorkItem item) {
        incomes.survey(id(item), form(id(item)));
    }

    private IncomeForm form(long requestId) {
        var request = requests.find(requestId);
        var line = Objects.requireNonNull(incomes.limits(request).upTo().value());
        var perHead = request.content().contains(WELL_OFF) ? line + 500_000 : line - 200_000;
        var members = incomes.members(request);
        return new IncomeForm(
                members,
                List.of(new IncomeLine(
                        IncomeSource.LIVESTOCK,
                        "Lợn, gà",
                        BigDecimal.valueOf(perHead * members * 12 + 8_000_000),
                        BigDecimal.valueOf(8_000_000))),
                null);
    }

    private void postIncome(WorkItem item) {
        incomes.post(
                id(item), new PlaceData("Trụ sở UBND xã", clock.today(), "Người dán", "Người chứng kiến", null, null));
    }

    private void reverifyIncome(WorkItem item) {
        objections.reverify(id(item), form(id(item)), false, "Phiếu phúc tra cho cùng kết quả.");
    }

    /** Answers of a household that is well off, or that lacks nearly everything. */
    static Map<String, String> answers(SheetForm form, boolean wellOff) {
        var answers = new TreeMap<String, String>();
        Comparator<SheetOption> byPoints = Comparator.comparingInt(SheetOption::points);
        for (var item : form.income().stream().flatMap(g -> g.items().stream()).toList()) {
            answers.put(item.code(), chosen(item, wellOff ? byPoints.reversed() : byPoints));
        }
        var needs = form.deprivation().stream().flatMap(g -> g.items().stream()).toList();
        for (var i = 0; i < needs.size(); i++) {
            answers.put(needs.get(i).code(), !wellOff && i < 4 ? "yes" : "no");
        }
        return SheetCoherence.followed(form, answers);
    }

    private static String chosen(SheetItem item, Comparator<SheetOption> order) {
        return item.options().stream().min(order).orElseThrow().code();
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}
