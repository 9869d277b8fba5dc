package vn.tungho.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.tungho.posting.NewPosting;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.PostingLine;
import vn.tungho.posting.PostingService;
import vn.tungho.review.ListService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.process.EngineGateway;

/**
 * Ending a task as people do it, with its domain rows, audit entry and work item, beside the stock engine's bare completion of a task at
 * the same place of a process. Taken in turns, so that both meet the same conditions.
 */
@Component
@Order(5)
class CompletionMeasurement implements Measurement {
    private static final double TIMES = 1.5;
    private static final int WARM_UP = 50;
    private static final Map<String, Object> GROUP = Map.of("group", "POVERTY_OFFICER@bench");

    private final PostingService postings;
    private final ListService lists;
    private final EngineGateway engine;
    private final StockEngine stock;
    private final AreaDirectory areas;
    private final JdbcTemplate jdbc;
    private final AppClock clock;

    CompletionMeasurement(
            PostingService postings,
            ListService lists,
            EngineGateway engine,
            StockEngine stock,
            AreaDirectory areas,
            JdbcTemplate jdbc,
            AppClock clock) {
        this.postings = postings;
        this.lists = lists;
        this.engine = engine;
        this.stock = stock;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Hoàn thành việc";
    }

    @Override
    public List<Figure> measure(Province province) {
        var stockEngine = stock.open();
        try {
            return List.of(postAtCommune(province, stockEngine), closeList(province, stockEngine));
        } finally {
            stockEngine.close();
        }
    }

    /** Recording where a list hangs: the process goes on when the other place is recorded too. */
    private Figure postAtCommune(Province province, ProcessEngine stockEngine) {
        var commune = province.someCommune();
        var village = areas.villages(commune).getFirst();
        var number = WARM_UP + province.size().pairs();
        return SignInAs.user(Province.officer(commune), () -> {
            var ids = new ArrayList<Long>();
            for (var i = 0; i < number; i++) {
                var id = freeze(village, i);
                engine.start("publicPosting", id, Map.of());
                ids.add(id);
            }
            var tasks = stockTasks(stockEngine, StockEngine.TWO_BRANCHES, number);
            var place = new PlaceData("Trụ sở UBND xã", clock.today(), "Trần Văn A", "Lê Thị B", null, null);
            return pairs(
                    "complete-posting",
                    WARM_UP,
                    number,
                    i -> postings.recordCommunePlace(ids.get(i), place),
                    i -> stockEngine.getTaskService().complete(tasks.get(i)));
        });
    }

    private long freeze(Village village, int i) {
        var lines = List.of(new PostingLine(1, i, i, "Nguyễn Văn A", village.name(), PovertyStatus.POOR));
        return postings.freeze(
                new NewPosting(-i - 1L, village.area(), "Kết quả rà soát", "Nhà văn hóa " + village.name(), lines));
    }

    /** Closing a commune's list: the next task comes up in the same act. */
    private Figure closeList(Province province, ProcessEngine stockEngine) {
        var reviews = jdbc.query(
                "select review_id, commune_code from review where step = 'LISTING' order by review_id",
                (row, n) -> new OpenList(row.getLong(1), row.getString(2)));
        var tasks = stockTasks(stockEngine, StockEngine.TWO_TASKS, reviews.size());
        return pairs(
                "complete-list",
                Math.min(WARM_UP, reviews.size() / 4),
                reviews.size(),
                i -> SignInAs.user(Province.officer(reviews.get(i).communeCode()), (Runnable)
                        () -> lists.close(reviews.get(i).reviewId())),
                i -> stockEngine.getTaskService().complete(tasks.get(i)));
    }

    private static List<String> stockTasks(ProcessEngine stockEngine, String process, int number) {
        var tasks = new ArrayList<String>();
        for (var i = 0; i < number; i++) {
            var instance = stockEngine.getRuntimeService().startProcessInstanceByKey(process, "bench-" + i, GROUP);
            tasks.add(stockEngine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance.getId())
                    .taskDefinitionKey("first")
                    .singleResult()
                    .getId());
        }
        return tasks;
    }

    private static Figure pairs(String name, int warmUp, int number, IntConsumer ours, IntConsumer theirs) {
        var own = new Samples();
        var bare = new Samples();
        for (var i = 0; i < number; i++) {
            var index = i;
            var oursFirst = i % 2 == 0;
            var one = Stopwatch.nanos(() -> (oursFirst ? ours : theirs).accept(index));
            var two = Stopwatch.nanos(() -> (oursFirst ? theirs : ours).accept(index));
            if (i >= warmUp) {
                own.add(oursFirst ? one : two);
                bare.add(oursFirst ? two : one);
            }
        }
        return new Figure(
                name, own.p50(), "ms", "bộ máy gốc hoàn thành một việc", bare.p50(), Target.timesAsLong(TIMES));
    }

    /** A review whose list is still open. */
    private record OpenList(long reviewId, String communeCode) {}
}
