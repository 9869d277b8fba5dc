package vn.tungho.registry.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import vn.tungho.shared.document.ExcelTable;

/**
 * Writes the rows that were not taken in as a list of the same layout, with the reason beside each, so that it can be mended and
 * imported as it is. All rows of a household come back together, also those that are right.
 */
final class RejectedFile {
    private static final int TITLE_ROW = 3;
    private static final int HEADER_ROW = 6;
    private static final List<ListColumn> ESCAPED = List.of(
            ListColumn.ORDER,
            ListColumn.NAME,
            ListColumn.RELATION,
            ListColumn.GENDER,
            ListColumn.BIRTH,
            ListColumn.CITIZEN_ID,
            ListColumn.ETHNICITY,
            ListColumn.ADDRESS,
            ListColumn.A_SCORE,
            ListColumn.B_SCORE,
            ListColumn.NOTE);

    private final Map<String, List<ImportProblem>> problems;

    RejectedFile(List<ImportProblem> problems) {
        this.problems = problems.stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(p -> p.sheet() + "|" + p.sheetRow()));
    }

    void write(OutputStream out, List<ImportMapper.RejectedRow> rows) {
        var sheets = rows.stream()
                .collect(Collectors.groupingBy(
                        ImportMapper.RejectedRow::sheet, LinkedHashMap::new, Collectors.toList()));
        if (sheets.isEmpty()) {
            sheets.put("Danh sách", List.of());
        }
        try {
            var workbook = new Workbook(out, "Tung Ho", "1.0");
            for (var sheet : sheets.entrySet()) {
                writeSheet(workbook, sheet.getKey(), sheet.getValue());
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeSheet(Workbook workbook, String name, List<ImportMapper.RejectedRow> rows) throws IOException {
        boolean escaped = rows.stream().anyMatch(r -> !r.transition().isEmpty());
        var columns = new ArrayList<>(escaped ? ESCAPED : List.of(ListColumn.values()));
        if (!escaped) {
            columns.removeAll(List.of(ListColumn.ADDRESS, ListColumn.NOTE));
        }
        var sheet = workbook.newWorksheet(ExcelTable.sheetName(name));
        var year = rows.stream()
                .map(ImportMapper.RejectedRow::classYear)
                .filter(Objects::nonNull)
                .findFirst();
        sheet.value(TITLE_ROW, 1, year.map(y -> name + " NĂM " + y).orElse(name) + " (các dòng chưa nhập)");
        int reason = columns.size() + 1;
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(HEADER_ROW, c + 1, columns.get(c).label());
            sheet.width(c + 1, 16);
        }
        sheet.value(HEADER_ROW, reason, "Vì sao chưa nhập");
        sheet.value(HEADER_ROW, reason + 1, "Cách sửa");
        sheet.value(HEADER_ROW, reason + 2, "Dòng trong tệp gốc");
        sheet.width(reason, 60);
        sheet.width(reason + 1, 60);
        sheet.range(HEADER_ROW, 1, HEADER_ROW, reason + 2)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("FBE3D6")
                .set();
        sheet.freezePane(0, HEADER_ROW + 1);
        int at = HEADER_ROW;
        for (var row : rows) {
            at++;
            var texts = row.raw().split("\u001f", -1);
            for (int c = 0; c < columns.size(); c++) {
                var text = texts[columns.get(c).ordinal()];
                if (!text.isEmpty()) {
                    sheet.value(at, c + 1, text);
                }
            }
            var own = problems.getOrDefault(row.sheet() + "|" + row.sheetRow(), List.of());
            sheet.value(at, reason, own.isEmpty() ? withoutOwn(row) : joined(own, true));
            sheet.value(at, reason + 1, joined(own, false));
            sheet.value(at, reason + 2, row.sheetRow());
            if (at % 500 == 0) {
                sheet.flush();
            }
        }
    }

    private static String withoutOwn(ImportMapper.RejectedRow row) {
        return row.isRejected()
                ? "Dòng này đúng; chưa nhập vì dòng khác của hộ có lỗi"
                : "Đã nhập; giữ dòng này để hộ đủ người khi nhập lại";
    }

    private static String joined(List<ImportProblem> own, boolean isWhat) {
        return own.stream()
                .map(p -> isWhat ? p.columnName() + ": " + p.what() : p.how())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
