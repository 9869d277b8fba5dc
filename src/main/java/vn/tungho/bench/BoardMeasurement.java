package vn.tungho.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;

/**
 * The public board under a crowd: a server of its own on the same database, 200 requests a second from many addresses, most of them to one
 * list of 100 households. The client runs on the same processors. Yardstick: the same rate of a small static file.
 */
@Component
@Order(8)
class BoardMeasurement implements Measurement {
    static final int RATE = 200;

    private static final int LINES = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final String STATIC = "/css/board.css";

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final AppClock clock;
    private final Path data;

    BoardMeasurement(HikariDataSource pool, JdbcClient jdbc, AppClock clock, @Value("${tungho.data}") Path data) {
        this.pool = pool;
        this.jdbc = jdbc;
        this.clock = clock;
        this.data = data;
    }

    @Override
    public String title() {
        return "Trang công khai dưới " + RATE + " lượt mỗi giây";
    }

    @Override
    public List<Figure> measure(Province province) {
        var posting = hangUp(province);
        var environment = Map.of(
                "SPRING_DATASOURCE_URL", pool.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", pool.getUsername(),
                "SPRING_DATASOURCE_PASSWORD", pool.getPassword(),
                "TUNGHO_KEYS", data.resolve("keys").toString(),
                "TUNGHO_TRUSTED_PROXIES", "127.0.0.1");
        var list = "/cong-khai/ds/" + posting;
        var pages = new ArrayList<String>();
        for (var i = 0; i < 14; i++) {
            pages.add(list);
        }
        pages.addAll(List.of(
                "/cong-khai/xa/" + province.someCommune(),
                "/cong-khai/xa/" + province.someCommune(),
                "/cong-khai/tinh/" + province.code(),
                "/cong-khai",
                list + "/y-kien",
                "/cong-khai/tra-cuu"));
        var period = province.size().households() >= BenchSize.full().households() ? LONG : SHORT;
        try (var server = ChildServer.start(data.resolve("bench-board"), environment);
                var crowd = new Crowd(server)) {
            crowd.walk(pages, RATE / 4, WARM_UP);
            crowd.walk(pages, RATE, WARM_UP);
            var board = crowd.walk(pages, RATE, period);
            var yardstick = crowd.walk(List.of(STATIC), RATE, period);
            var most = crowd.rush(pages, SHORT);
            var mostStatic = crowd.rush(List.of(STATIC), SHORT);
            return List.of(
                    new Figure(
                            "board-200-p95",
                            board.p95(),
                            "ms",
                            "tệp tĩnh, cùng nhịp",
                            yardstick.p95(),
                            Target.atMost(50)),
                    new Figure(
                            "board-200-served",
                            board.perSecond(),
                            "trang/s",
                            "lượt mở mỗi giây",
                            RATE,
                            Target.atLeast(RATE * 0.98)),
                    new Figure(
                            "board-processor",
                            most.processorMillis(),
                            "ms bộ xử lý/trang",
                            "tệp tĩnh",
                            mostStatic.processorMillis(),
                            Target.atMost(5)),
                    new Figure(
                            "board-most",
                            most.perSecond(),
                            "trang/s",
                            "tệp tĩnh",
                            mostStatic.perSecond(),
                            Target.atLeast(RATE)));
        }
    }

    /** A list that hangs today, put there by statements. */
    private long hangUp(Province province) {
        var today = clock.today();
        var id = jdbc.sql("select next value for posting_seq").query(Long.class).single();
        var village = jdbc.sql("select village_code from village where commune_code = ? order by village_code limit 1")
                .param(province.someCommune())
                .query(String.class)
                .single();
        jdbc.sql("""
                insert into posting (posting_id, root_posting_id, kind, province_code, commune_code, village_code, subject_id, title, place_name, list_hash,
                  state, attempt, term_from_on, ends_on, frozen_at)
                values (?, ?, 'FIRST', ?, ?, ?, 0, 'Danh sách', 'Nhà văn hóa thôn', repeat('0', 64), 'POSTED', 1, ?, ?, ?)""")
                .params(id, id, province.code(), province.someCommune(), village, today, today.plusDays(3), clock.now())
                .update();
        jdbc.sql("""
                insert into posting_line (posting_id, line_no, household_id, case_id, head_name, village_name, poverty_status)
                select ?, row_number() over (order by household_id), household_id, household_id, head_name, 'Thôn 1',
                  if(household_id % 2 = 0, 'POOR', 'NEAR_POOR') from household order by household_id limit ?""").params(id, LINES).update();
        return id;
    }
}
