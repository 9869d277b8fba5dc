package vn.tungho.standard.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tungho.standard.Edition;
import vn.tungho.standard.StandardCell;

/**
 * Writes the workbook of an edition. A cell to fill holds what is confirmed and is empty where nothing is: what is used today without
 * being confirmed stands beside it to be read, so that sending the file back unread states nothing.
 */
final class StandardWorkbook {
    /** The heading of the cell that names the edition on the first tab. */
    static final String EDITION = "Mã bộ chuẩn";

    static final String GUIDE = "Hướng dẫn";
    static final int EDITION_ROW = 2;
    static final int HEADING_ROW = 2;
    private static final String LOCK = "tungho";
    private static final String USED = "Đang dùng: ";

    private StandardWorkbook() {}

    static void write(Edition edition, List<StandardCell> cells, OutputStream out) {
        try {
            var workbook = new Workbook(out, "Tung Ho", "1.0");
            guide(workbook.newWorksheet(GUIDE), edition);
            for (var tab : SheetTab.values()) {
                tab(
                        workbook.newWorksheet(tab.title()),
                        tab,
                        cells.stream().filter(tab::holds).toList());
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void guide(Worksheet sheet, Edition edition) {
        sheet.width(0, 110);
        sheet.value(0, 0, "Giá trị chính thức của bộ chuẩn: " + edition.name());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, EDITION);
        sheet.value(EDITION_ROW, 0, edition.editionId());
        var row = 4;
        for (var line : GuideWords.LINES) {
            sheet.value(row, 0, line);
            sheet.style(row++, 0).wrapText(true).verticalAlignment("top").set();
        }
        sheet.protect(LOCK);
    }

    private static void tab(Worksheet sheet, SheetTab tab, List<StandardCell> cells) {
        var rows = new LinkedHashMap<List<String>, Map<String, StandardCell>>();
        cells.forEach(c ->
                rows.computeIfAbsent(tab.rowKey(c), k -> new LinkedHashMap<>()).put(tab.fill(c), c));
        sheet.value(0, 0, tab.title() + ": điền các ô màu vàng, để trống là chưa nói gì");
        sheet.style(0, 0).bold().fontSize(14).set();
        headings(sheet, tab);
        var no = HEADING_ROW + 1;
        for (var row : rows.entrySet()) {
            row(sheet, no++, tab, row.getKey(), row.getValue());
        }
        sheet.freezePane(tab.keys().size() + 1, HEADING_ROW + 1);
        sheet.protect(LOCK, SheetProtectionOption.FORMAT_COLUMNS, SheetProtectionOption.FORMAT_ROWS);
    }

    private static void headings(Worksheet sheet, SheetTab tab) {
        var column = 0;
        for (var key : tab.keys()) {
            heading(sheet, column++, key, 12);
        }
        heading(sheet, column++, SheetTab.CONTENT, 44);
        for (var fill : tab.fills()) {
            heading(sheet, column++, fill, tab.isNumber() ? 13 : 60);
        }
        heading(sheet, column++, SheetTab.SOURCE, 40);
        for (var fill : tab.fills()) {
            heading(sheet, column++, USED + fill, tab.isNumber() ? 13 : 60);
        }
    }

    private static void heading(Worksheet sheet, int column, String text, int width) {
        sheet.width(column, width);
        sheet.value(HEADING_ROW, column, text);
        sheet.style(HEADING_ROW, column)
                .bold()
                .wrapText(true)
                .fillColor("E3EDF7")
                .set();
    }

    private static void row(Worksheet sheet, int no, SheetTab tab, List<String> key, Map<String, StandardCell> cells) {
        var column = 0;
        for (var code : key) {
            sheet.value(no, column++, code);
        }
        var first = cells.values().iterator().next();
        sheet.value(no, column, tab.words(first));
        sheet.style(no, column++).wrapText(true).set();
        for (var fill : tab.fills()) {
            var cell = cells.get(fill);
            if (cell != null && cell.isConfirmed()) {
                put(sheet, no, column, tab, cell.content());
            }
            open(sheet, no, column++);
        }
        if (cells.values().stream().allMatch(StandardCell::isConfirmed)) {
            sheet.value(no, column, first.source());
        }
        open(sheet, no, column++);
        for (var fill : tab.fills()) {
            var cell = cells.get(fill);
            if (cell != null && !cell.isMissing()) {
                put(sheet, no, column, tab, cell.content());
            }
            sheet.style(no, column++)
                    .italic()
                    .fontColor("555555")
                    .wrapText(true)
                    .set();
        }
    }

    private static void open(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor("FFF8DC")
                .wrapText(true)
                .set();
    }

    private static void put(Worksheet sheet, int row, int column, SheetTab tab, String content) {
        if (tab.isNumber()) {
            sheet.value(row, column, Long.parseLong(content));
        } else {
            sheet.value(row, column, content);
        }
    }
}
