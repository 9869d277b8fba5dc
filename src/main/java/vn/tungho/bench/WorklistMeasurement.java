package vn.tungho.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.SignInAs;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkFilter.Whose;
import vn.tungho.worklist.WorklistService;

/** The first page of 50 and the capped count, for four kinds of people, beside the stock engine's task query and a bare SELECT. */
@Component
@Order(1)
class WorklistMeasurement implements Measurement {
    private static final int PAGE = 50;
    private static final int WARM_UP = 300;
    private static final double SQL_MILLIS = 10;
    private static final double TIMES_BARE = 3;
    /** The slowest yardsticks are called until this many nanoseconds have gone. */
    private static final long PATIENCE = 20_000_000_000L;

    private final WorklistService work;
    private final CurrentUser currentUser;
    private final StockEngine stock;
    private final StockTasks stockTasks;
    private final SqlSessionFactory sessions;
    private final JdbcTemplate jdbc;

    WorklistMeasurement(
            WorklistService work,
            CurrentUser currentUser,
            StockEngine stock,
            StockTasks stockTasks,
            SqlSessionFactory sessions,
            JdbcTemplate jdbc) {
        this.work = work;
        this.currentUser = currentUser;
        this.stock = stock;
        this.stockTasks = stockTasks;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "Danh sách việc";
    }

    @Override
    public List<Figure> measure(Province province) {
        stockTasks.copy();
        stockTasks.analyze();
        var sql = new SqlTimes();
        sessions.getConfiguration().addInterceptor(sql);
        var engine = stock.open();
        try {
            var commune = province.someCommune();
            var village = java.util.Objects.requireNonNull(jdbc.queryForObject(
                    "select min(village_code) from village where commune_code = ?", String.class, commune));
            var viewers = List.of(
                    new Viewer("enumerator", Province.enumerator(commune, 1), Whose.MINE_AND_ROLES, Target.none()),
                    new Viewer("village-head", Province.villageHead(village), Whose.MINE_AND_ROLES, Target.none()),
                    new Viewer("officer", Province.officer(commune), Whose.MINE_AND_ROLES, Target.none()),
                    new Viewer("commune", Province.officer(commune), Whose.AREA, Target.timesFaster(20)),
                    new Viewer("province", Province.OVERSEER, Whose.AREA, Target.timesFaster(100)));
            var bare = bare(province.size().calls());
            var figures = new ArrayList<Figure>();
            viewers.forEach(
                    v -> figures.addAll(SignInAs.user(v.username(), () -> measure(v, province, engine, sql, bare))));
            return figures;
        } finally {
            engine.close();
        }
    }

    private List<Figure> measure(Viewer viewer, Province province, ProcessEngine engine, SqlTimes sql, double bare) {
        var filter = new WorkFilter(viewer.whose(), null, null, null, null);
        var service = new Samples();
        var statements = new Samples();
        for (var i = 0; i < WARM_UP + province.size().calls(); i++) {
            sql.take();
            var nanos = Stopwatch.nanos(() -> {
                work.page(filter, null, PAGE);
                work.count(filter);
            });
            var inSql = sql.take();
            if (i >= WARM_UP) {
                service.add(nanos);
                statements.add(inSql);
            }
        }
        var yardstick = stockQuery(viewer, province, engine);
        return List.of(
                new Figure(
                        "worklist-" + viewer.name(),
                        service.p95(),
                        "ms",
                        "TaskQuery của bộ máy gốc, 50 việc đầu + đếm",
                        yardstick,
                        viewer.target()),
                new Figure(
                        "worklist-" + viewer.name() + "-sql",
                        statements.p95(),
                        "ms",
                        "SELECT 50 dòng theo khóa chính",
                        bare,
                        Target.atMost(SQL_MILLIS)),
                new Figure(
                        "worklist-" + viewer.name() + "-sql-bare",
                        statements.p50(),
                        "ms",
                        "SELECT 50 dòng theo khóa chính",
                        bare,
                        Target.timesAsLong(TIMES_BARE)));
    }

    /** The same list asked of the engine: by the person for what is given to one person, else by the groups of the area. */
    private double stockQuery(Viewer viewer, Province province, ProcessEngine engine) {
        var person = currentUser.require();
        var groups = viewer.whose() == Whose.AREA ? groups(viewer, province) : person.audiences();
        var samples = new Samples();
        var until = System.nanoTime() + PATIENCE;
        for (var i = 0; i < province.size().calls() && (i < 5 || System.nanoTime() < until); i++) {
            samples.add(Stopwatch.nanos(() -> {
                query(viewer, engine, person.userId(), groups)
                        .orderByDueDate()
                        .asc()
                        .listPage(0, PAGE);
                query(viewer, engine, person.userId(), groups).count();
            }));
        }
        return samples.p95();
    }

    private static TaskQuery query(Viewer viewer, ProcessEngine engine, long userId, List<String> groups) {
        var query = engine.getTaskService().createTaskQuery();
        if (viewer.name().equals("enumerator")) {
            return query.taskAssignee(Long.toString(userId));
        }
        var ofGroups = query.taskCandidateGroupIn(groups);
        return viewer.whose() == Whose.AREA ? ofGroups.includeAssignedTasks() : ofGroups;
    }

    private List<String> groups(Viewer viewer, Province province) {
        var all = viewer.username().equals(Province.OVERSEER);
        return jdbc.query(
                "select distinct audience from work_item where status = 'OPEN' and province_code = ? and (? or commune_code = ?)",
                (row, n) -> row.getString(1),
                province.code(),
                all,
                province.someCommune());
    }

    private double bare(int calls) {
        return Stopwatch.repeat(
                        WARM_UP,
                        calls,
                        () -> jdbc.query("select * from work_item order by work_item_id limit " + PAGE, rows -> {
                            var columns = rows.getMetaData().getColumnCount();
                            for (var i = 1; i <= columns; i++) {
                                rows.getObject(i);
                            }
                        }))
                .p50();
    }

    /** Somebody who opens a list. */
    private record Viewer(String name, String username, Whose whose, Target target) {}
}
