package vn.tungho.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.AnswerService;
import vn.tungho.assignment.Assignment;
import vn.tungho.assignment.AssignmentService;
import vn.tungho.assignment.AssignmentStarts;
import vn.tungho.assignment.HandoverKind;
import vn.tungho.assignment.HandoverService;
import vn.tungho.assignment.HelperRow;
import vn.tungho.assignment.HelperService;
import vn.tungho.assignment.MyHouseholds;
import vn.tungho.assignment.NewVisit;
import vn.tungho.assignment.NextStep;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.UrgeService;
import vn.tungho.assignment.VisitPurpose;
import vn.tungho.assignment.VisitRequests;
import vn.tungho.assignment.VisitService;
import vn.tungho.shared.AppClock;
import vn.tungho.worklist.WorkItem;

/** What committees and helpers do with the work on their lists. */
@Component
class HelperActs implements Playbook {
    private static final int ONE_IN_DECLINES = 25;

    private final AssignmentService assignments;
    private final AssignmentStarts starts;
    private final AnswerService answers;
    private final HandoverService handovers;
    private final HelperService helpers;
    private final MyHouseholds mine;
    private final VisitService visits;
    private final VisitRequests requests;
    private final UrgeService urges;
    private final ConfirmedTexts texts;
    private final AppClock clock;

    HelperActs(
            AssignmentService assignments,
            AssignmentStarts starts,
            AnswerService answers,
            HandoverService handovers,
            HelperService helpers,
            MyHouseholds mine,
            VisitService visits,
            VisitRequests requests,
            UrgeService urges,
            ConfirmedTexts texts,
            AppClock clock) {
        this.assignments = assignments;
        this.starts = starts;
        this.answers = answers;
        this.handovers = handovers;
        this.helpers = helpers;
        this.mine = mine;
        this.visits = visits;
        this.requests = requests;
        this.urges = urges;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of(
                "assignHelpers", (player, item) -> assign(item),
                "acceptHousehold", (player, item) -> answer(item),
                "chooseAnother", (player, item) -> choose(item),
                "signHandover", (player, item) -> sign(item),
                "overdueVisit", (player, item) -> visit(item),
                "overdueVisitOfCell", (player, item) -> urge(item),
                "unansweredHousehold", (player, item) -> urge(item),
                "answerVisitRequest", (player, item) -> answerRequest(item));
    }

    @Override
    public Set<String> yearProcesses() {
        return Set.of("cadreAssignment");
    }

    /** Signs what the system proposes. */
    void assign(WorkItem item) {
        var commune = String.valueOf(item.communeCode());
        sign(commune, assignments.propose(commune), clock.today());
    }

    void sign(String communeCode, Map<Long, Long> choice, LocalDate on) {
        texts.ensure();
        var number = (assignments.decisions(communeCode).size() + 15) + "/QĐ-BCĐ";
        assignments.sign(communeCode, new AssignmentService.Signing(number, on, on.plusYears(1)), choice);
        repeat(starts::startBatch);
    }

    /** One in so many declines the first time he is asked. */
    void answer(WorkItem item) {
        var id = id(item);
        var assignment = answers.find(id);
        var asked = assignments.ofHousehold(assignment.householdId()).size();
        if (asked == 1 && assignment.householdId() % ONE_IN_DECLINES == 0) {
            answers.decline(id, "Đang giúp người nhà ốm nặng, không đi lại thường xuyên được.");
        } else {
            answers.accept(id);
        }
    }

    void choose(WorkItem item) {
        var declined = answers.find(id(item));
        var helper = answers.proposal(id(item)).get(declined.householdId());
        if (helper == null) {
            throw new IllegalStateException("nobody can help household " + declined.householdId());
        }
        answers.choose(id(item), helper);
    }

    void sign(WorkItem item) {
        handovers.sign(HandoverService.idOf(item));
    }

    /** The secretary reminds and takes the promise of a day. */
    void urge(WorkItem item) {
        urges.urge(item.kind(), id(item), clock.today().plusDays(2), "Đồng chí bố trí đến hộ trong tuần.");
    }

    /** The officer answers in words; a case of support is opened where the year plays them. */
    void answerRequest(WorkItem item) {
        requests.answer(
                VisitRequests.idOf(item), "Xã cử công chức đến hộ trong tuần tới, xem việc cần giúp rồi lập hồ sơ.");
    }

    /** The visit that was forgotten. */
    void visit(WorkItem item) {
        var household = item.householdId();
        if (household != null) {
            log(household, clock.today(), 7);
        }
    }

    /** The signed-in helper's monthly round; leaves out the households of {@code skipped}. */
    void round(int month, LongPredicate skipped) {
        for (var h : mine.list()) {
            if (h.nextVisitBy() != null && !skipped.test(h.householdId())) {
                var late = (h.householdId() + month) % 15 == 0;
                var on = late ? clock.today().minusDays(5) : clock.today();
                log(h.householdId(), on.isBefore(h.since()) ? h.since() : on, month);
            }
        }
    }

    /** One household in ten is not at home the first time, and is found some days later. */
    private void log(long household, LocalDate on, int month) {
        var way = (household * 7 + month) % 10;
        if (way == 4) {
            write(household, on, way);
        }
        write(household, on, way == 4 ? 5 : way);
    }

    private void write(long household, LocalDate on, long way) {
        visits.log(new NewVisit(
                VisitService.newClientId(),
                household,
                null,
                on,
                way == 1 ? VisitPurpose.HELP : way == 2 ? VisitPurpose.GUIDANCE : VisitPurpose.ROUTINE,
                way < 3 ? Situation.BETTER : way == 9 ? Situation.WORSE : way == 4 ? Situation.AWAY : Situation.SAME,
                "",
                way == 1 ? 500_000 : 0,
                way == 2 ? "10 kg giống lúa" : "",
                way == 2 ? 300_000 : 0,
                way == 3 ? BigDecimal.ONE : BigDecimal.ZERO,
                "",
                way == 9 ? NextStep.SUPPORT : NextStep.NEXT_VISIT,
                way == 9 ? "Mái nhà dột, cần sửa trước mùa mưa." : "",
                null,
                null,
                null,
                45 + (int) way * 5,
                4));
    }

    /** Gives all of a helper's households to the first colleague who may take them. */
    void handOver(HelperRow from, HandoverKind kind, LocalDate fromOn, LocalDate until) {
        var running = handovers.running(from.helperId());
        var kin = assignments.kin(communeOf(from));
        var ids = running.stream().map(Assignment::assignmentId).toList();
        var households = running.stream().map(Assignment::householdId).toList();
        if (ids.isEmpty()) {
            return;
        }
        helpers.helpers(communeOf(from)).stream()
                .filter(h -> h.isActive() && h.helperId() != from.helperId())
                .filter(h -> households.stream().noneMatch(kin.getOrDefault(h.helperId(), Set.of())::contains))
                .min(Comparator.comparingInt(HelperRow::load))
                .ifPresent(to -> handovers.offer(
                        from.helperId(),
                        new HandoverService.Offer(
                                kind,
                                to.helperId(),
                                ids,
                                fromOn,
                                until,
                                "Chuyển công tác",
                                "Bàn giao hồ sơ, phương án và việc đang làm của từng hộ.")));
    }

    private String communeOf(HelperRow row) {
        return helpers.find(row.helperId()).communeCode();
    }

    private static void repeat(IntSupplier batch) {
        while (batch.getAsInt() > 0) {
            // until nothing is left
        }
    }

    private static long id(WorkItem item) {
        return Long.parseLong(item.businessKey());
    }
}
