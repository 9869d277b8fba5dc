package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdData;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.registry.Recognition;
import vn.tungho.registry.Relationship;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.Gender;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.support.facts.HouseState;

/** Brings a household's case to any step through the services, in a commune of its own. */
@Component
public class SupportStory {
    public static final LocalDate BEGIN = LocalDate.of(2027, 2, 15);

    private final ReviewStory story;
    private final HouseholdService households;
    private final SupportCaseService cases;
    private final IntakeService intake;
    private final SelectionService selections;
    private final ApprovalService approvals;
    private final DeliveryService deliveries;
    private final FundService funds;
    private final AppClock clock;

    SupportStory(
            ReviewStory story,
            HouseholdService households,
            SupportCaseService cases,
            IntakeService intake,
            SelectionService selections,
            ApprovalService approvals,
            DeliveryService deliveries,
            FundService funds,
            AppClock clock) {
        this.story = story;
        this.households = households;
        this.cases = cases;
        this.intake = intake;
        this.selections = selections;
        this.approvals = approvals;
        this.deliveries = deliveries;
        this.funds = funds;
        this.clock = clock;
    }

    /** A commune of one village, on the first day of the story. */
    public ReviewStory.Commune commune() {
        story.on(BEGIN);
        return story.commune(1, 0);
    }

    /** The same in the other province. */
    public ReviewStory.Commune communeElsewhere() {
        story.on(BEGIN);
        return story.communeElsewhere(1, 0);
    }

    /** A household of a working head and a school child, classed last year. */
    public long household(ReviewStory.Commune commune, String name, PovertyStatus status, String deprivations) {
        return story.as(commune.officer(), () -> {
            var id = households.register(
                    HouseholdData.of(commune.villageCodes().getFirst()),
                    List.of(
                            Member.of(name, Relationship.HEAD, LocalDate.of(1985, 5, 1), 1985, Gender.MALE, null, "01"),
                            Member.of(
                                    name + " Con",
                                    Relationship.CHILD,
                                    LocalDate.of(2016, 5, 1),
                                    2016,
                                    Gender.FEMALE,
                                    null,
                                    "01")));
            households.recognise(List.of(new Recognition(
                    id,
                    status,
                    100,
                    40,
                    deprivations,
                    2026,
                    "9/QĐ-UBND",
                    LocalDate.of(2026, 12, 10),
                    "poor_beginning")));
            return id;
        });
    }

    public <T> T as(String user, Supplier<T> work) {
        return story.as(user, work);
    }

    public void as(String user, Runnable work) {
        story.as(user, work);
    }

    public void on(LocalDate day) {
        story.on(day);
    }

    public void go() {
        story.continueProcesses();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Opens a case of a new poor household with these needs. */
    public long open(ReviewStory.Commune commune, String programme, String deprivations) {
        var household =
                household(commune, "Hộ " + programme + " " + System.nanoTime(), PovertyStatus.POOR, deprivations);
        return openFor(commune, household, programme);
    }

    public long openFor(ReviewStory.Commune commune, long household, String programme) {
        var id = as(
                commune.officer(), () -> cases.open(NewCase.of(household, programme, "Nhu cầu của hộ", clock.today())));
        go();
        return id;
    }

    public void receive(ReviewStory.Commune commune, long caseId) {
        as(commune.officer(), () -> {
            Set<Integer> all = cases.documents(caseId).stream()
                    .map(CaseDocument::documentNo)
                    .collect(Collectors.toSet());
            intake.receive(caseId, all);
        });
        go();
    }

    /** Two weak parts and enough room. */
    public static VerificationData weakHouse() {
        return new VerificationData(HouseState.seen(false, false, true, 40), true, "", List.of(), null);
    }

    public static VerificationData fits() {
        return new VerificationData(null, true, "", List.of(), "Tổ TK&VV thôn 1");
    }

    public void verify(ReviewStory.Commune commune, long caseId, VerificationData data) {
        as(commune.officer(), () -> intake.verify(caseId, data));
        go();
    }

    public SelectionData minutes(Map<Long, Integer> agreed, int attending) {
        return new SelectionData(
                clock.today(), "Nhà văn hóa", "Trưởng thôn", "Thư ký", "Mặt trận xã", attending, false, agreed, "");
    }

    public void select(ReviewStory.Commune commune, long caseId, int agree, int attending) {
        as(commune.villageHead(0), () -> selections.record(minutes(Map.of(caseId, agree), attending)));
        go();
    }

    public void post(ReviewStory.Commune commune, long caseId) {
        as(
                commune.officer(),
                () -> selections.post(
                        List.of(caseId),
                        new SelectionService.PostingInput(
                                clock.today(), clock.today(), "Người dán", "Người chứng kiến", "Loa thôn")));
        go();
    }

    public void confirm(ReviewStory.Commune commune, long caseId, boolean inFull) {
        var ends = as(
                commune.officer(), () -> selections.postings(caseId).getFirst().endsOn());
        on(ends.plusDays(1));
        as(commune.officer(), () -> selections.confirm(List.of(caseId), inFull, inFull ? "" : "Mưa làm rách"));
        go();
    }

    public void approve(ReviewStory.Commune commune, long caseId, long amount) {
        as(commune.chair(), () -> approvals.approve(Map.of(caseId, amount), "45/QĐ-UBND", ""));
        go();
    }

    /** A fund of the commune that has got so much. */
    public long fund(ReviewStory.Commune commune, long amount) {
        return as(commune.officer(), () -> {
            var id = funds.open(
                    commune.area(), "Ngân sách " + System.nanoTime(), FundSource.STATE_BUDGET, null, 2027, amount);
            funds.receive(id, null, amount, clock.today(), "Giao dự toán");
            return id;
        });
    }

    public void deliver(ReviewStory.Commune commune, long caseId, List<PaymentData> payments, List<ItemData> items) {
        as(
                commune.officer(),
                () -> deliveries.deliver(
                        caseId, new DeliveryData(clock.today(), "Chủ hộ", "Đạt yêu cầu", payments, items)));
        go();
    }

    public void checkUse(ReviewStory.Commune commune, long caseId) {
        as(commune.officer(), () -> deliveries.checkUse(caseId, clock.today(), UseCheckResult.RIGHT, "Tốt"));
        go();
    }

    /** A housing case up to the approval. */
    public long housingToApproval(ReviewStory.Commune commune) {
        var id = open(commune, "HOUSING", "7,8,9");
        receive(commune, id);
        verify(commune, id, weakHouse());
        select(commune, id, 11, 20);
        post(commune, id);
        confirm(commune, id, true);
        return id;
    }

    /** A cow handed over and checked; returns the case. */
    public long cowToReturn(ReviewStory.Commune commune) {
        var id = open(commune, "LIVELIHOOD", "1,7");
        receive(commune, id);
        verify(commune, id, fits());
        select(commune, id, 20, 20);
        post(commune, id);
        confirm(commune, id, true);
        approve(commune, id, 18_000_000);
        deliver(
                commune,
                id,
                List.of(PaymentData.money(fund(commune, 20_000_000), 18_000_000, today())),
                List.of(cow(null)));
        checkUse(commune, id);
        return id;
    }

    public static ItemData cow(@org.jspecify.annotations.Nullable Long from) {
        return new ItemData("bò cái sinh sản", 1, "con", 18_000_000, "Chủ hộ", ReturnForm.OFFSPRING, from);
    }

    public SupportCase find(ReviewStory.Commune commune, long caseId) {
        return Objects.requireNonNull(as(commune.officer(), () -> cases.find(caseId)));
    }
}
