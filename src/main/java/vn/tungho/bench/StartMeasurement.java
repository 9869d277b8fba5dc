package vn.tungho.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A start on data that is there, until the server reports its health, beside the first start on an empty folder. */
@Component
@Order(6)
class StartMeasurement implements Measurement {
    private static final double SECONDS = 15;

    private final Path data;

    StartMeasurement(@Value("${tungho.data}") Path data) {
        this.data = data;
    }

    @Override
    public String title() {
        return "Khởi động lần hai";
    }

    @Override
    public List<Figure> measure(Province province) {
        var folder = data.resolve("bench-start");
        var first = start(folder);
        var second = start(folder);
        return List.of(
                new Figure("second-start", second, "s", "lần đầu trên thư mục trống", first, Target.atMost(SECONDS)));
    }

    /** With the options of the script, where the first server leaves its loaded classes to the next. */
    private static double start(Path folder) {
        var archive = folder.resolveSibling("bench-start.jsa");
        try (var server = ChildServer.start(
                folder, Map.of(), "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive)) {
            return server.secondsToReady();
        }
    }
}
