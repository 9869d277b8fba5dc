package vn.tungho.standard.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.ExcelText;
import vn.tungho.shared.document.HiddenParts;

/** Reads the rows of a workbook of values; says in words when it is none. */
final class SheetFile {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 60;

    private SheetFile() {}

    /** The rows of each tab of the file by its name, empty ones left out. */
    static Map<String, List<SheetRow>> read(Path file) {
        try {
            if (Files.size(file) == 0) {
                throw new BusinessException("Tệp trống. Hãy chọn lại tệp đã tải từ hệ thống.");
            }
            try (var workbook = new ReadableWorkbook(file.toFile())) {
                var sheets = new LinkedHashMap<String, List<SheetRow>>();
                var hidden = HiddenParts.of(file);
                for (var sheet : workbook.getSheets().toList()) {
                    refuseHidden(sheet, hidden.get(sheet.getIndex()));
                    sheets.put(ExcelText.read(sheet.getName()), rows(sheet));
                }
                return sheets;
            }
        } catch (IOException
                | ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException _) {
            throw new BusinessException(
                    "Không đọc được tệp: tệp hỏng, có mật khẩu hoặc không phải Excel .xlsx. Mở bằng Excel,"
                            + " lưu lại dạng .xlsx rồi chọn lại.");
        }
    }

    /** Official values must not come from where nobody looks. */
    private static void refuseHidden(Sheet sheet, HiddenParts.Hidden hidden) {
        var name = ExcelText.read(sheet.getName());
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            throw new BusinessException(
                    "Trang “%s” đang ẩn. Bỏ ẩn hoặc xóa trang đó trong Excel rồi chọn lại tệp.".formatted(name));
        }
        if (!hidden.rows().isEmpty() || !hidden.columns().isEmpty()) {
            throw new BusinessException(
                    "Trang “%s” có dòng hoặc cột đang ẩn hay bị lọc. Bỏ ẩn, bỏ lọc trong Excel rồi chọn lại tệp."
                            .formatted(name));
        }
    }

    private static List<SheetRow> rows(Sheet sheet) throws IOException {
        var name = ExcelText.read(sheet.getName());
        var rows = new ArrayList<SheetRow>();
        try (var stream = sheet.openStream()) {
            var read = stream.iterator();
            while (read.hasNext()) {
                var row = row(name, read.next());
                if (!row.cells().isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > MOST_ROWS) {
                    throw new BusinessException("Trang “" + name + "” có hơn " + MOST_ROWS
                            + " dòng. Hãy dùng tệp tải từ hệ thống, xóa các dòng thừa.");
                }
            }
        }
        return rows;
    }

    private static SheetRow row(String sheet, Row row) {
        var cells = new HashMap<Integer, SheetRow.Value>();
        for (var i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var value = SheetRow.value(row.getOptionalCell(i).orElse(null));
            if (value != null) {
                cells.put(i, value);
            }
        }
        return new SheetRow(sheet, row.getRowNum(), cells);
    }
}
