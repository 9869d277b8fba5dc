package vn.tungho.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungho.operations.Command;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.EngineClock;
import vn.tungho.operations.Verb;

/** {@code bench [--quick] [--data DIR]}: prints one JSON object for each figure as it is measured, at the end a table. */
@Component
class BenchCommand implements Command {
    private final ProvinceWriter writer;
    private final ObjectProvider<Measurement> measurements;
    private final EngineClock clock;

    BenchCommand(ProvinceWriter writer, ObjectProvider<Measurement> measurements, EngineClock clock) {
        this.writer = writer;
        this.measurements = measurements;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.BENCH;
    }

    @Override
    public int run(CommandLine line) {
        PrintStream out = System.out;
        var size = line.has("--quick") ? BenchSize.quick() : BenchSize.full();
        var only = line.values("--only").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .toList();
        clock.restore();
        if (writer.isInUse()) {
            System.err.println("Thư mục dữ liệu này đã có người dùng hoặc hộ. Hãy cho một thư mục trống sau --data.");
            return 2;
        }
        var provinces = new ArrayList<Province>();
        System.err.printf("Tạo tỉnh mẫu… %.1f s%n", Stopwatch.seconds(() -> provinces.add(writer.write(size))));
        var figures = new ArrayList<Figure>();
        var failed = false;
        for (var measurement : measurements.orderedStream().toList()) {
            if (!only.isEmpty()
                    && only.stream().noneMatch(measurement.getClass().getSimpleName()::startsWith)) {
                continue;
            }
            System.err.println(measurement.title() + "…");
            try {
                for (var figure : measurement.measure(provinces.getFirst())) {
                    figures.add(figure);
                    out.println(figure.json());
                }
            } catch (RuntimeException e) {
                failed = true;
                System.err.println("Không đo được “" + measurement.title() + "”: " + e);
                e.printStackTrace();
            }
        }
        out.println();
        out.println(FigureTable.of(figures));
        return failed ? 1 : 0;
    }
}
