package vn.tungho.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.support.ApprovalCorrections;
import vn.tungho.support.ApprovalService;
import vn.tungho.support.CaseDocument;
import vn.tungho.support.CaseExits;
import vn.tungho.support.DeliveryData;
import vn.tungho.support.DeliveryService;
import vn.tungho.support.IntakeService;
import vn.tungho.support.ItemData;
import vn.tungho.support.ItemState;
import vn.tungho.support.PaperService;
import vn.tungho.support.ReturnForm;
import vn.tungho.support.ReturnService;
import vn.tungho.support.SelectionData;
import vn.tungho.support.SelectionService;
import vn.tungho.support.SupportCase;
import vn.tungho.support.SupportCaseService;
import vn.tungho.support.SupportEscalations;
import vn.tungho.support.UseCheckResult;
import vn.tungho.support.VerificationData;
import vn.tungho.support.facts.HouseState;
import vn.tungho.worklist.WorkItem;

/** What is done with support cases; a small share is refused, not selected, or lost, by the case's number. */
@Component
class SupportActs implements Playbook {
    private final SupportCaseService cases;
    private final IntakeService intake;
    private final PaperService papers;
    private final SelectionService selections;
    private final ApprovalService approvals;
    private final ApprovalCorrections corrections;
    private final DeliveryService deliveries;
    private final ReturnService returns;
    private final CaseExits exits;
    private final SupportEscalations escalations;
    private final SupportMoney money;
    private final AppClock clock;

    SupportActs(
            SupportCaseService cases,
            IntakeService intake,
            PaperService papers,
            SelectionService selections,
            ApprovalService approvals,
            ApprovalCorrections corrections,
            DeliveryService deliveries,
            ReturnService returns,
            CaseExits exits,
            SupportEscalations escalations,
            SupportMoney money,
            AppClock clock) {
        this.cases = cases;
        this.intake = intake;
        this.papers = papers;
        this.selections = selections;
        this.approvals = approvals;
        this.corrections = corrections;
        this.deliveries = deliveries;
        this.returns = returns;
        this.exits = exits;
        this.escalations = escalations;
        this.money = money;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.ofEntries(
                Map.entry("receiveRequest", (player, item) -> receive(item)),
                Map.entry("verifyConditions", (player, item) -> verify(item)),
                Map.entry("recordSelection", (player, item) -> select(item)),
                Map.entry("postSelected", (player, item) -> post(item)),
                Map.entry("confirmSelectedPosting", (player, item) -> confirm(item)),
                Map.entry("approveSupport", (player, item) -> decide(item)),
                Map.entry("deliverStage", (player, item) -> deliver(item)),
                Map.entry("checkUse", (player, item) -> checkUse(item)),
                Map.entry("settleReturn", (player, item) -> bringBack(item)),
                Map.entry("resumeCase", (player, item) -> resume(item)),
                Map.entry(ApprovalCorrections.SIGN, (player, item) -> corrections.sign(id(item), id(item) + "/QĐ-SĐ")),
                Map.entry(SupportEscalations.KIND, (player, item) -> urge(item)));
    }

    @Override
    public Set<String> yearProcesses() {
        return Set.of("supportCase");
    }

    /** What is to be given back comes back in its season. */
    @Override
    public Set<String> leftAlone() {
        return Set.of("settleReturn");
    }

    /** Who was asked for papers has his term; until it is over there is nothing to do. */
    @Override
    public boolean isTime(WorkItem item) {
        if (!item.kind().equals("receiveRequest")) {
            return true;
        }
        var c = cases.find(id(item));
        var due = c.stepDueOn();
        return c.stepRule() == null || due == null || clock.today().isAfter(due);
    }

    /** A paused case is left alone until its own task lets it go on. */
    void receive(WorkItem item) {
        var c = cases.find(id(item));
        if (c.isPaused()) {
            return;
        }
        if (papers.mayAsk(c) && seed(c) % 3 == 0) {
            withoutPapers(c);
            return;
        }
        intake.receive(
                id(item),
                cases.documents(id(item)).stream().map(CaseDocument::documentNo).collect(Collectors.toSet()));
    }

    /** Asks for the papers, waits, and stops the request when the applicant's term is over. */
    private void withoutPapers(SupportCase c) {
        var due = c.stepDueOn();
        if (c.stepRule() == null) {
            papers.ask(c.caseId(), Set.of(), seed(c) % 2 == 0);
        } else if (due != null && clock.today().isAfter(due)) {
            papers.stop(c.caseId());
        }
    }

    /** One house in seven is found sound, one other request in nine does not meet the conditions. */
    void verify(WorkItem item) {
        var c = cases.find(id(item));
        if (c.programmeCode().equals("HOUSING")) {
            var sound = seed(c) % 7 == 0;
            var space = 9.0 * Math.max(1, cases.persons(c.caseId()));
            intake.verify(
                    c.caseId(),
                    new VerificationData(HouseState.seen(sound, sound, true, space), true, "", List.of(), null));
        } else {
            var met = seed(c) % 9 != 0;
            intake.verify(
                    c.caseId(),
                    new VerificationData(
                            null,
                            met,
                            met ? "" : "Hộ đã được hỗ trợ theo chính sách khác",
                            List.of(),
                            "Tổ tiết kiệm và vay vốn thôn"));
        }
    }

    /** Everybody of the village and programme at one meeting; one in eleven gets exactly half, which is not enough. */
    void select(WorkItem item) {
        if (isOver(item, "SELECTING")) {
            return;
        }
        var agreed = cases.together(id(item), false).stream()
                .collect(Collectors.toMap(SupportCase::caseId, c -> seed(c) % 11 == 0 ? 15 : 26));
        selections.record(new SelectionData(
                clock.today(), "Nhà văn hóa thôn", "Trưởng thôn", "Thư ký", "Mặt trận xã", 30, false, agreed, ""));
    }

    void post(WorkItem item) {
        if (isOver(item, "POSTING")) {
            return;
        }
        selections.post(
                together(item, false),
                new SelectionService.PostingInput(
                        clock.today(), clock.today(), "Công chức xã", "Trưởng thôn", "Loa truyền thanh"));
    }

    void confirm(WorkItem item) {
        if (!isOver(item, "POSTED")) {
            selections.confirm(List.of(id(item)), true, "");
        }
    }

    void decide(WorkItem item) {
        var c = cases.find(id(item));
        if (seed(c) % 13 == 0) {
            approvals.refuse(c.caseId(), "Nguồn trong năm ưu tiên hộ khó khăn hơn; hộ được xét lại năm sau.");
        } else {
            approvals.approve(Map.of(c.caseId(), amount(c)), c.caseId() + "/QĐ-UBND", "");
        }
    }

    private static long amount(SupportCase c) {
        return switch (c.programmeCode()) {
            case "HOUSING" -> 40_000_000;
            case "CREDIT" -> 50_000_000;
            case "LIVELIHOOD" -> 18_000_000;
            case "WATER", "TOILET" -> 6_000_000;
            case "TUITION" -> 1_350_000;
            default -> 0;
        };
    }

    /** Pays each stage's share as far as a source has the money; hands over a calf that came back before a new cow. */
    void deliver(WorkItem item) {
        var c = cases.find(id(item));
        var stage = cases.stages(c.caseId()).stream()
                .filter(s -> s.acceptedOn() == null)
                .findFirst()
                .orElseThrow();
        var wanted = c.approvedAmount() == null ? 0 : c.approvedAmount() * stage.share() / 100;
        var things = new ArrayList<ItemData>();
        if (c.programmeCode().equals("LIVELIHOOD")) {
            var waiting = returns.waiting(c.caseId()).stream().findFirst().orElse(null);
            wanted = waiting == null ? wanted : 0;
            things.add(new ItemData(
                    waiting == null ? "bò cái sinh sản" : "bê cái",
                    1,
                    "con",
                    waiting == null ? 18_000_000 : 9_000_000,
                    c.headName(),
                    ReturnForm.OFFSPRING,
                    waiting == null ? null : waiting.itemId()));
        }
        deliveries.deliver(
                c.caseId(),
                new DeliveryData(
                        clock.today(),
                        c.headName(),
                        "Đạt yêu cầu.",
                        money.of(c, wanted),
                        things,
                        "Nguồn chưa đủ tiền, chi khi có."));
    }

    /** What was not paid when its stage was accepted is paid before anybody looks at its use. */
    void checkUse(WorkItem item) {
        money.payOwed(cases.find(id(item)));
        deliveries.checkUse(id(item), clock.today(), UseCheckResult.RIGHT, "Hộ dùng đúng mục đích.");
    }

    /** A loan is repaid, a thing comes back or, one in five, is lost. */
    void bringBack(WorkItem item) {
        var c = cases.find(id(item));
        returns.items(c.caseId()).stream()
                .filter(i -> i.state() == ItemState.IN_USE)
                .forEach(i -> {
                    if (seed(c) % 5 == 0) {
                        returns.itemLost(i.itemId(), clock.today(), "Chết do dịch bệnh, thú y xã xác nhận.");
                    } else {
                        returns.itemReturned(i.itemId(), clock.today(), "Hộ giao một bê cái.");
                    }
                });
        var left = returns.outstanding(c.caseId()).money();
        if (left > 0) {
            returns.repay(c.caseId(), left, clock.today(), "Trả hết gốc.");
        }
        returns.settle(c.caseId(), "Đã hoàn trả đủ.");
    }

    void resume(WorkItem item) {
        exits.resume(id(item), "Đã đủ giấy tờ.");
    }

    void urge(WorkItem item) {
        escalations.urged(item, "Đã gọi điện nhắc");
    }

    /** The case was done together with another one just before. */
    private boolean isOver(WorkItem item, String state) {
        return !cases.find(id(item)).state().name().equals(state);
    }

    private List<Long> together(WorkItem item, boolean inCommune) {
        return cases.together(id(item), inCommune).stream()
                .map(SupportCase::caseId)
                .toList();
    }

    private static long seed(SupportCase c) {
        return Respondent.seed(c.villageCode(), c.headName() + c.programmeCode());
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}
