package vn.tungho.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungho.operations.Command;
import vn.tungho.operations.EngineClock;

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
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) {
        PrintStream out = System.out;
        var size = arguments.contains("--quick") ? BenchSize.quick() : BenchSize.full();
        var at = arguments.indexOf("--only");
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
            if (at >= 0
                    && Stream.of(arguments.get(at + 1).split(","))
                            .noneMatch(measurement.getClass().getSimpleName()::startsWith)) {
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
