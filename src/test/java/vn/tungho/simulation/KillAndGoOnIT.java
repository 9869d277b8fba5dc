package vn.tungho.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.area.Region;

/**
 * The simulation is killed ten times, by turns with its database server and without, and goes on each time with the data that
 * are there.
 */
class KillAndGoOnIT {
    private static final int KILLS = 10;
    /**
     * The first kill falls among the tables being made, the second anywhere into the start, the next up to this one into
     * import and first day, the others into the later days.
     */
    private static final int FIRST_DAY_KILLS = 4;

    private static final int OBJECTIONS = 3;
    private static final Path FOLDER = Path.of("target/kill-and-go-on").toAbsolutePath();

    @Test
    void nothingIsLostAndNothingDoubledByTenKills() throws Exception {
        var seed = Long.getLong("tungho.kill.seed", System.currentTimeMillis());
        System.out.println("tungho.kill.seed=" + seed);
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        var lists = lists();
        var calm = run("calm", lists, 0);
        var started = calm.awaitStarted();
        var firstDay = calm.awaitFirstDay();
        assertThat(calm.program().await()).as(calm.program().lines().toString()).isZero();
        var end = calm.program().millis();
        System.out.println(
                "undisturbed: started after %d ms, first day after %d, end after %d".formatted(started, firstDay, end));

        var tables = SimulationRun.tables(FOLDER.resolve("calm"));

        var random = new Random(seed);
        var killed = 0;
        for (var attempt = 1; killed < KILLS; attempt++) {
            var run = run("cut", lists, attempt);
            long wait;
            if (attempt == 1) {
                run.awaitTables(FOLDER.resolve("cut"), 1 + random.nextInt(tables));
                wait = 0;
            } else if (attempt == 2 || attempt > KILLS) {
                wait = random.nextLong(started);
            } else if (attempt <= FIRST_DAY_KILLS) {
                run.awaitStarted();
                wait = random.nextLong(firstDay - started);
            } else {
                run.awaitFirstDay();
                wait = random.nextLong((end - firstDay) * 3 / 2 / (KILLS - FIRST_DAY_KILLS));
            }
            var program = run.program();
            if (attempt % 2 == 1 ? program.cutPowerAfter(wait) : program.killAfter(wait)) {
                killed++;
            } else {
                assertThat(program.await()).as(program.lines().toString()).isZero();
            }
            System.out.println("run %d, kills %d, %d ms; %s".formatted(attempt, killed, wait, run.lastDay()));
        }
        var last = run("cut", lists, KILLS * 2);
        assertThat(last.program().await()).as(last.program().lines().toString()).isZero();
        assertThat(last.figures()).isEqualTo(calm.figures());
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private static SimulationRun run(String name, List<Path> lists, int attempt) throws IOException {
        return SimulationRun.start(
                FOLDER.resolve(name), lists, OBJECTIONS, FOLDER.resolve(name + "-" + attempt + ".log"));
    }

    /** Five villages of one commune, so that one meeting has to be repeated, and two of another. */
    private static List<Path> lists() throws IOException {
        return List.of(
                list("18919", "Xã Tân Thành", List.of("Thôn Một", "Thôn Hai", "Thôn Ba", "Thôn Bốn", "Thôn Năm"), 3),
                list("19246", "Xã Lệ Ninh", List.of("Thôn Đông", "Thôn Tây"), 6));
    }

    private static Path list(String code, String name, List<String> villages, int households) throws IOException {
        var commune = new Commune(code, "44", name, "commune", AreaType.RURAL, Region.NORTH_CENTRAL_COAST);
        var file = FOLDER.resolve(code + ".xlsx");
        Files.write(file, InventedList.excel(commune, villages, households, 2025));
        return file;
    }
}
