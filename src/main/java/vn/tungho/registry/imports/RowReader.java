package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row by column and remembers whether one of them is wrong. */
final class RowReader {
    private static final Set<String> YES = Set.of("x", "1", "co", "v", "true", "dung", "có");
    private static final Set<String> NO = Set.of("", "0", "khong", "false", "-");

    private final SourceRow row;
    private final ListLayout layout;
    private final Problems problems;
    private boolean isWrong;

    RowReader(SourceRow row, ListLayout layout, Problems problems) {
        this.row = row;
        this.layout = layout;
        this.problems = problems;
    }

    SourceRow row() {
        return row;
    }

    ListLayout layout() {
        return layout;
    }

    boolean isWrong() {
        return isWrong;
    }

    Cell cell(ListColumn column) {
        return row.cell(layout.index(column));
    }

    String text(ListColumn column) {
        return cell(column).text();
    }

    /** The text, no longer than the register keeps. */
    @Nullable String text(ListColumn column, int longest) {
        var text = text(column);
        if (text.length() <= longest) {
            return text.isEmpty() ? null : text;
        }
        warn(column, "Dài hơn %d chữ".formatted(longest), "Phần thừa được cắt bỏ; viết ngắn lại nếu cần.");
        return text.substring(0, longest);
    }

    void error(ListColumn column, String what, String how) {
        isWrong = true;
        problems.add(row, layout, column, what, how, Severity.ERROR);
    }

    void warn(ListColumn column, String what, String how) {
        problems.add(row, layout, column, what, how, Severity.WARNING);
    }

    void once(String key, ListColumn column, String what, String how) {
        problems.once(key, row, layout, column, what, how);
    }

    /** A whole number from 0 to {@code most}; null for an empty cell, an error for words. */
    @Nullable Integer number(ListColumn column, int most) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (number == Math.rint(number) && number >= 0 && number <= most) {
                return (int) number;
            }
        } catch (NumberFormatException e) {
            error(column, "Cần một số, gặp chữ “%s”".formatted(text), "Nhập số, ví dụ 120, hoặc để trống nếu chưa có.");
            return null;
        }
        error(
                column,
                "Số “%s” ngoài khoảng 0–%d".formatted(text, most),
                "Nhập lại số đúng, hoặc để trống nếu chưa có.");
        return null;
    }

    /** A mark such as "x". */
    boolean flag(ListColumn column) {
        var text = vn.tungho.shared.TextNormalizer.plain(text(column));
        if (YES.contains(text)) {
            return true;
        }
        if (!NO.contains(text)) {
            warn(
                    column,
                    "Không hiểu “%s”".formatted(text(column)),
                    "Ghi “x” nếu có, để trống nếu không. Tạm coi là không.");
        }
        return false;
    }

    /** A whole date; null for an empty cell or, with a warning, for anything else. */
    @Nullable LocalDate day(ListColumn column) {
        var cell = cell(column);
        if (cell.text().isEmpty()) {
            return null;
        }
        var date = DateReader.read(cell);
        if (date.on() == null) {
            warn(
                    column,
                    "Không hiểu ngày “%s”".formatted(cell.text()),
                    "Nhập theo ngày/tháng/năm, ví dụ 15/12/2025. Tạm để trống.");
        }
        return date.on();
    }
}
