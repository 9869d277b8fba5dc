package vn.tungho.shared.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.input.Texts;

/**
 * A list written as an Excel sheet: a title, a header row, one row per item. Rows are streamed, so a list of any length needs
 * little memory.
 */
public final class ExcelTable<T> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_SHEET_NAME = 31;

    private final String title;
    private final List<Column<T>> columns = new ArrayList<>();
    private String remark = "";

    private ExcelTable(String title) {
        this.title = title;
    }

    /** A table with this title and no columns yet. */
    public static <T> ExcelTable<T> titled(String title) {
        return new ExcelTable<>(title);
    }

    /**
     * Adds a column.
     *
     * @param width in characters
     * @param value a text, a number, a {@link LocalDate}, a boolean ("x"), or null for an empty cell
     */
    public ExcelTable<T> column(String header, int width, Function<T, ? extends @Nullable Object> value) {
        columns.add(new Column<>(header, width, value));
        return this;
    }

    /** Puts a remark between the title and the header; an empty one changes nothing. */
    public ExcelTable<T> remark(String text) {
        remark = text;
        return this;
    }

    /** Writes the workbook; the stream stays open. Returns the number of rows. */
    public int write(OutputStream out, Iterator<T> rows) {
        try {
            var workbook = new Workbook(out, "Tung Ho", "1.0");
            var sheet = workbook.newWorksheet(sheetName(title));
            for (int c = 0; c < columns.size(); c++) {
                sheet.width(c, columns.get(c).width());
                sheet.value(2, c, columns.get(c).header());
            }
            sheet.value(0, 0, title);
            sheet.style(0, 0).bold().fontSize(14).set();
            if (!remark.isEmpty()) {
                sheet.value(1, 0, remark);
                sheet.range(1, 0, 1, Math.max(0, columns.size() - 1)).merge();
                sheet.range(1, 0, 1, 0)
                        .style()
                        .italic()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                sheet.rowHeight(1, 60);
            }
            sheet.range(2, 0, 2, Math.max(0, columns.size() - 1))
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("E3EDF7")
                    .set();
            sheet.freezePane(0, 3);
            int count = 0;
            while (rows.hasNext()) {
                var row = rows.next();
                for (int c = 0; c < columns.size(); c++) {
                    put(sheet, 3 + count, c, columns.get(c).value().apply(row));
                }
                if (++count % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that Excel accepts for a sheet. */
    public static String sheetName(String text) {
        var name = text.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return Texts.cut(name, LONGEST_SHEET_NAME).strip();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number n -> sheet.value(row, column, n);
            case LocalDate d -> sheet.value(row, column, d.format(DAY));
            case Boolean b -> sheet.value(row, column, b ? "x" : "");
            default -> sheet.value(row, column, value.toString());
        }
    }

    private record Column<T>(String header, int width, Function<T, ? extends @Nullable Object> value) {}
}
