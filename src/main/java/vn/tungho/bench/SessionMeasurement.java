package vn.tungho.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Server memory of a person who is signed in and has the list open: a server of its own on the same database, the same people's sessions
 * opened over HTTP. The heap is read after a full collection, before and after; the first two sessions warm up and do not count.
 */
@Component
@Order(7)
class SessionMeasurement implements Measurement {
    private static final int WARM_UP = 2;
    private static final String WORK_CARD = "th-work";

    private final HikariDataSource pool;
    private final Path data;

    SessionMeasurement(HikariDataSource pool, @Value("${tungho.data}") Path data) {
        this.pool = pool;
        this.data = data;
    }

    @Override
    public String title() {
        return "Bộ nhớ mỗi người đăng nhập";
    }

    @Override
    public List<Figure> measure(Province province) {
        var environment = Map.of(
                "SPRING_DATASOURCE_URL", pool.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", pool.getUsername(),
                "SPRING_DATASOURCE_PASSWORD", pool.getPassword(),
                "TUNGHO_KEYS", data.resolve("keys").toString());
        var open = new ArrayList<BrowserSession>();
        try (var server = ChildServer.start(data.resolve("bench-sessions"), environment)) {
            for (var i = 0; i < WARM_UP; i++) {
                open.add(open(server, province, i));
            }
            var heap = server.retainedMebibytes();
            var resident = server.residentMebibytes();
            for (var i = 0; i < province.size().sessions(); i++) {
                open.add(open(server, province, i));
            }
            var number = province.size().sessions();
            var residentEach = (server.residentMebibytes() - resident) / number;
            var heapEach = (server.retainedMebibytes() - heap) / number;
            return List.of(
                    new Figure("session-heap", heapEach, "MiB/người", "cả máy chủ khi chưa có ai", heap, Target.none()),
                    new Figure(
                            "session-resident",
                            residentEach,
                            "MiB/người",
                            "cả máy chủ khi chưa có ai",
                            resident,
                            Target.none()));
        }
    }

    private static BrowserSession open(ChildServer server, Province province, int i) {
        try {
            var session = new BrowserSession(server);
            session.signIn(
                    Province.officer(province.communeCodes()
                            .get(i % province.communeCodes().size())),
                    Province.PASSWORD);
            var drawn = session.openList();
            if (!drawn.contains(WORK_CARD)) {
                throw new IllegalStateException(
                        "no list was drawn: " + drawn.substring(0, Math.min(2_000, drawn.length())));
            }
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
