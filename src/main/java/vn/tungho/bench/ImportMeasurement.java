package vn.tungho.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.tungho.registry.imports.ImportReport;
import vn.tungho.registry.imports.ImportService;
import vn.tungho.shared.area.AreaDirectory;

/** Reading, checking and staging an Excel list, beside LOAD DATA of the same rows without any check. */
@Component
@Order(4)
class ImportMeasurement implements Measurement {
    private static final double PER_SECOND = 10_000;
    private static final double MIB = 512;

    private final ImportService imports;
    private final AreaDirectory areas;
    private final JdbcTemplate jdbc;
    private final Path data;

    ImportMeasurement(
            ImportService imports, AreaDirectory areas, JdbcTemplate jdbc, @Value("${tungho.data}") Path data) {
        this.imports = imports;
        this.areas = areas;
        this.jdbc = jdbc;
        this.data = data;
    }

    @Override
    public String title() {
        return "Nhập danh sách từ Excel";
    }

    @Override
    public List<Figure> measure(Province province) {
        try {
            var excel = data.resolve("bench-rows.xlsx");
            var text = data.resolve("bench-rows.tsv");
            write(province, excel, text);
            read(excel, province);
            HeapPeak.reset();
            var report = new ArrayList<ImportReport>();
            var seconds = Stopwatch.seconds(() -> report.add(read(excel, province)));
            var peak = HeapPeak.mebibytes();
            var rows = report.getFirst().rows();
            if (rows != province.size().rows() || report.getFirst().rejectedRows() > 0) {
                throw new IllegalStateException("the list was not read as it was written: " + report.getFirst());
            }
            var loaded = load(text);
            Files.delete(excel);
            Files.delete(text);
            return List.of(
                    new Figure(
                            "import",
                            rows / seconds,
                            "dòng/s",
                            "LOAD DATA cùng số dòng",
                            rows / loaded,
                            Target.atLeast(PER_SECOND)),
                    new Figure(
                            "import-heap",
                            peak,
                            "MiB",
                            "bộ nhớ tối đa của máy ảo (-Xmx)",
                            HeapPeak.limit(),
                            Target.atMost(MIB)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Province province, Path excel, Path text) throws IOException {
        var commune = areas.commune(province.someCommune());
        var villages = areas.villages(commune.communeCode());
        var rows = MemberRows.make(
                villages, commune.name(), province.year(), province.size().rows());
        MemberRows.writeExcel(excel, rows, province.year());
        MemberRows.writeText(text, rows);
    }

    private ImportReport read(Path excel, Province province) {
        return imports.dryRun("bench.xlsx", excel, province.code(), (step, part) -> {});
    }

    private double load(Path text) {
        var columns = IntStream.range(0, MemberRows.HEADINGS.size())
                .mapToObj(i -> "c" + i + " varchar(120)")
                .collect(Collectors.joining(", "));
        jdbc.execute("create or replace table bench_row (row_no bigint auto_increment primary key, " + columns + ")");
        var names = IntStream.range(0, MemberRows.HEADINGS.size())
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(", "));
        // off on our own server; only the yardstick needs it
        jdbc.execute("set global local_infile = on");
        var seconds = Stopwatch.seconds(() -> jdbc.execute(
                "load data local infile '" + text + "' into table bench_row character set utf8mb4 (" + names + ")"));
        jdbc.execute("set global local_infile = off");
        jdbc.execute("drop table bench_row");
        return seconds;
    }
}
