package vn.tungho.standard.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook as a person fills it in with Excel. */
final class SheetBook {
    static final String POINTS = "Phiếu B1 điểm";
    static final String SOURCE = "Văn bản nguồn (số hiệu; điều, khoản hoặc phụ lục)";

    private final XSSFWorkbook book;

    SheetBook(StandardSheetImport sheets, String editionId) {
        var out = new ByteArrayOutputStream();
        sheets.write(editionId, out);
        try {
            book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    Sheet tab(String title) {
        return Objects.requireNonNull(book.getSheet(title));
    }

    /** The row whose first cells hold these codes, parted by a blank. */
    Row row(String tab, String codes) {
        var parts = codes.split(" ");
        for (var row : tab(tab)) {
            var matches = true;
            for (var i = 0; i < parts.length; i++) {
                var cell = row.getCell(i);
                matches &= cell != null && cell.toString().equals(parts[i]);
            }
            if (matches) {
                return row;
            }
        }
        throw new AssertionError("no row " + codes + " on " + tab);
    }

    /** The cell under this heading. */
    Cell cell(String tab, String codes, String heading) {
        for (var cell : tab(tab).getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return row(tab, codes).getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + heading + " on " + tab);
    }

    SheetBook number(String tab, String codes, String heading, double value) {
        cell(tab, codes, heading).setCellValue(value);
        return this;
    }

    SheetBook text(String tab, String codes, String heading, String value) {
        cell(tab, codes, heading).setCellValue(value);
        return this;
    }

    SheetBook source(String tab, String codes, String value) {
        return text(tab, codes, SOURCE, value);
    }

    Path save() {
        try {
            var file = Files.createTempFile("standard-sheet", ".xlsx");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
