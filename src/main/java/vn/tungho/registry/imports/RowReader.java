package vn.tungho.registry.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.document.ExcelText;
import vn.tungho.shared.input.Texts;

/** Reads the cells of one row by column and remembers whether one of them is wrong. */
final class RowReader {
    private static final Set<String> YES = Set.of("x", "1", "co", "v", "true", "dung");
    private static final Set<String> NO = Set.of("0", "khong", "false");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");

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

    /** The text, no longer than the register keeps, never cut within a sign. */
    @Nullable String text(ListColumn column, int longest) {
        var text = text(column);
        var cut = Texts.cut(text, longest);
        if (!cut.equals(text)) {
            warn(column, "Dài hơn %d chữ".formatted(longest), "Phần thừa được cắt bỏ; viết ngắn lại nếu cần.");
        }
        return cut.isEmpty() ? null : cut;
    }

    /** True when the file has the column and its cell here is empty: the list says "nothing", where a missing column says nothing. */
    boolean isBlank(ListColumn column) {
        return layout.index(column) >= 0 && text(column).isEmpty();
    }

    /** An error for each of these cells in which Excel shows an error instead of a value. */
    void refuseErrors(Collection<ListColumn> columns) {
        for (var column : columns) {
            if (ExcelText.isError(text(column))) {
                error(
                        column,
                        "Ô này đang báo lỗi %s".formatted(text(column)),
                        "Mở bằng Excel, sửa công thức hoặc gõ thẳng giá trị vào ô, rồi nhập lại.");
            }
        }
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

    /** A whole number from 0 to {@code most}; null for an empty cell, an error for anything but digits. */
    @Nullable Integer number(ListColumn column, int most) {
        var text = text(column);
        if (text.isEmpty() || ExcelText.isError(text)) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            error(column, "Cần một số, gặp chữ “%s”".formatted(text), "Nhập số, ví dụ 120, hoặc để trống nếu chưa có.");
            return null;
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        if (number == Math.rint(number) && number >= 0 && number <= most) {
            return (int) number;
        }
        error(
                column,
                "Số “%s” không phải số nguyên từ 0 đến %d".formatted(text, most),
                "Nhập lại số đúng, hoặc để trống nếu chưa có.");
        return null;
    }

    /** A mark such as "x"; null for an empty cell or a word that is no mark. */
    @Nullable Boolean flag(ListColumn column) {
        var text = TextNormalizer.plain(text(column));
        if (YES.contains(text)) {
            return true;
        }
        if (NO.contains(text)) {
            return false;
        }
        if (!text.isEmpty()) {
            warn(
                    column,
                    "Không hiểu “%s”".formatted(text(column)),
                    "Ghi “x” nếu có, “không” nếu không. Tạm coi như để trống.");
        }
        return null;
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
