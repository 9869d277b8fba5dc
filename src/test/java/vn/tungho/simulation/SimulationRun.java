package vn.tungho.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.testing.ProgramRun;

/** One {@code simulate} in a JVM of its own. */
record SimulationRun(ProgramRun program) {
    static SimulationRun start(Path data, List<Path> lists, int objections, Path output) throws IOException {
        var arguments = new ArrayList<>(
                List.of("simulate", "--data", data.toString(), "--objections", Integer.toString(objections)));
        lists.forEach(list -> arguments.addAll(List.of("--list", list.toString())));
        return new SimulationRun(ProgramRun.start(output, Map.of(), arguments));
    }

    /** So many tables have been made in the folder's database. */
    void awaitTables(Path data, int count) throws IOException, InterruptedException {
        program.awaitThat(() -> tables(data) >= count);
    }

    /** How many tables a folder's database has, also while they are being made. */
    static int tables(Path data) {
        var files = data.resolve("mariadb/tungho").toFile().list((_, name) -> name.endsWith(".frm"));
        return files == null ? 0 : files.length;
    }

    /** The application stands and begins to import. */
    long awaitStarted() throws IOException, InterruptedException {
        return program.await(".* Started TunghoApplication in .*");
    }

    /** The first day has been played. */
    long awaitFirstDay() throws IOException, InterruptedException {
        return program.await("20\\d\\d-\\d\\d-\\d\\d: \\d+ việc");
    }

    String lastDay() throws IOException {
        return program.lines().stream().filter(l -> l.endsWith(" việc")).reduce("no day yet", (a, b) -> b);
    }

    /** The figures of the last line, without those that differ from run to run: the time, and what an import found to do. */
    Map<?, ?> figures() throws IOException {
        var map = JsonMapper.builder().build().readValue(program.lines().getLast(), Map.class);
        map.remove("seconds");
        map.remove("import");
        return map;
    }
}
