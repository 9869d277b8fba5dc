package vn.tungho.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The figures as a table for people. */
final class FigureTable {
    private static final List<String> HEADINGS =
            List.of("Số đo", "Giá trị", "Đơn vị", "Mốc so sánh", "Giá trị mốc", "Tỷ lệ", "Phải đạt", "Đạt");

    private FigureTable() {}

    static String of(List<Figure> figures) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        figures.forEach(f -> rows.add(List.of(
                f.name(),
                Figure.number(f.value()).toPlainString(),
                f.unit(),
                f.yardstick(),
                Figure.number(f.yardstickValue()).toPlainString(),
                Figure.number(f.ratio()).toPlainString(),
                f.target().words(f.unit()),
                f.target().kind() == Target.Kind.NONE ? "" : f.isMet() ? "có" : "CHƯA")));
        var widths = new int[HEADINGS.size()];
        rows.forEach(r -> Arrays.setAll(widths, i -> Math.max(widths[i], length(r.get(i)))));
        return rows.stream().map(r -> line(r, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
