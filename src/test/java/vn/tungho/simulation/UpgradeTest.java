package vn.tungho.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.tungho.monitoring.MonitoringPlanService;
import vn.tungho.monitoring.NewSessionDay;
import vn.tungho.monitoring.SessionMoveService;
import vn.tungho.operations.EngineClock;
import vn.tungho.operations.EngineJobs;
import vn.tungho.operations.models.ModelMoves;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.Reconciliation;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** An installation of release 1.0.0 in the middle of its work starts under this release, and each of its cases is worked to its end. */
@IntegrationTest
@ContextConfiguration(initializers = OldInstallation.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {
    private static final int MOST_TURNS = 40;
    private static final int DAYS_BETWEEN = 5;
    private static final int PAGE = 200;

    @Autowired
    private List<Playbook> books;

    @Autowired
    private List<YearActs> yearActs;

    @Autowired
    private Cast cast;

    @Autowired
    private WorklistService work;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private MonitoringPlanService plans;

    @Autowired
    private SessionMoveService sessions;

    @Autowired
    private ModelMoves moves;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private EngineClock engineClock;

    @Autowired
    private CalendarService calendar;

    @Autowired
    private AppClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> refusals = new TreeMap<>();

    @AfterAll
    static void leave() {
        OldInstallation.leave();
    }

    @Test
    @Order(1)
    void the_old_installation_waits_at_every_task_that_its_years_reach() {
        assertThat(waiting()).hasSize(31);
        assertThat(reconciliation.differences()).isZero();
    }

    @Test
    @Order(2)
    void a_case_goes_over_to_the_newest_model_or_it_is_said_why_not() {
        assertThat(moves.all()).anyMatch(m -> m.moved() > 0).anyMatch(m -> m.kept() > 0);
        assertThat(moves.all()).allMatch(m -> m.kept() == 0 == m.reason().isEmpty());
        var kept = moves.all().stream().mapToInt(m -> m.kept()).sum();
        assertThat(onOlderModels()).isEqualTo(kept);
        moves.workOff();
        assertThat(onOlderModels()).isEqualTo(kept);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'move-to-model'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    @Order(3)
    void each_case_that_waited_is_worked_to_its_end() {
        engineClock.restore();
        var communes = jdbc.sql("select commune_code from review order by 1")
                .query(String.class)
                .list();
        var run = new YearRun("44", communes, "Mo-phong-2026");
        var old = new HashSet<>(openCases());
        for (var turn = 0; turn < MOST_TURNS && !waitingOf(old).isEmpty(); turn++) {
            var players = new ArrayList<>(cast.players(run.provinceCode(), run.communes()));
            yearActs.forEach(a -> players.addAll(a.players(run)));
            day(players, turn);
            engineClock.moveTo(calendar.calendar()
                    .workingDayFrom(clock.today().plusDays(DAYS_BETWEEN))
                    .atTime(8, 0));
        }
        assertThat(waitingOf(old)).as(refusals.toString()).isEmpty();
        assertThat(reconciliation.differences()).isZero();
        assertThat(jdbc.sql("select count(*) from ACT_RU_INCIDENT")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Everybody does what the engine asks of him; what has to wait for a day is done from the second turn on. */
    private void day(List<Cast.Player> players, int turn) {
        var acts = new HashMap<String, BiConsumer<Cast.Player, WorkItem>>();
        var later = new HashSet<String>();
        books.forEach(b -> {
            acts.putAll(b.acts());
            later.addAll(b.leftAlone());
        });
        var send = acts.get("sendNotice");
        acts.put("sendNotice", (player, item) -> {
            moveSession(item);
            send.accept(player, item);
        });
        int done;
        do {
            jobs.runDue();
            done = 0;
            for (var player : players) {
                done += SignInAs.user(player.username(), () -> turn(player, acts, turn == 0 ? later : Set.of()));
            }
        } while (done > 0);
    }

    private int turn(Cast.Player player, Map<String, BiConsumer<Cast.Player, WorkItem>> acts, Set<String> later) {
        var done = 0;
        for (var item : work.page(WorkFilter.all(), null, PAGE)) {
            if (item.source() == WorkItem.Source.ENGINE
                    && !later.contains(item.kind())
                    && books.stream().allMatch(b -> b.isTime(item))) {
                done += tried(acts.get(item.kind()), player, item);
            }
        }
        return done;
    }

    /** What may not be done yet waits for a later day; why, is told when it is never done. */
    private int tried(BiConsumer<Cast.Player, WorkItem> act, Cast.Player player, WorkItem item) {
        try {
            act.accept(player, item);
            return 1;
        } catch (BusinessException notYet) {
            refusals.put(item.processKey() + " " + item.kind(), String.valueOf(notYet.getMessage()));
            return 0;
        }
    }

    /** The old installation's session is long over its day: it is moved before people are told of it. */
    private void moveSession(WorkItem item) {
        var plan = Long.parseLong(item.businessKey());
        sessions.move(plan, NewSessionDay.of(plans.earliestSession(), null, "Chưa kịp gửi thông báo"));
    }

    private TreeSet<String> waiting() {
        return new TreeSet<>(
                jdbc.sql("select concat(substring_index(PROC_DEF_ID_, ':', 1), ' ', TASK_DEF_KEY_) from ACT_RU_TASK")
                        .query(String.class)
                        .list());
    }

    private List<String> openCases() {
        return jdbc.sql("select PROC_INST_ID_ from ACT_RU_TASK")
                .query(String.class)
                .list();
    }

    private List<String> waitingOf(Set<String> cases) {
        return jdbc
                .sql(
                        "select PROC_INST_ID_, concat(substring_index(PROC_DEF_ID_, ':', 2), ' ', TASK_DEF_KEY_) step from ACT_RU_TASK")
                .query((row, i) -> cases.contains(row.getString(1)) ? row.getString(2) : "")
                .list()
                .stream()
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private int onOlderModels() {
        return jdbc.sql("""
                        select count(distinct e.PROC_INST_ID_) from ACT_RU_EXECUTION e
                        join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
                        where d.VERSION_ < (select max(VERSION_) from ACT_RE_PROCDEF n where n.KEY_ = d.KEY_)""").query(Integer.class).single();
    }
}
