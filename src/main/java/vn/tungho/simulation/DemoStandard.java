package vn.tungho.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.security.SignInAs;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.ValueCode;
import vn.tungho.standard.sheet.StandardSheetImport;

/** Values of the next edition wait in the demo for the administrator shown on the login page: one alone, and a workbook of points. */
@Component
@Order(60)
record DemoStandard(StandardChangeService changes, StandardSheetImport sheets) implements DemoPart {
    private static final String EDITION = "2027-2030";
    private static final String SOURCE = "Văn bản giả định của dữ liệu dùng thử (không phải văn bản thật)";
    private static final String BY = "quantri2";
    private static final long DONG = 4_500_000;
    private static final int HEADING = 2;
    private static final int ANSWERS = 30;
    private static final int REGION = 5;
    private static final int URBAN = 9;
    private static final int SOURCE_COLUMN = 10;
    private static final int USED = 8;

    @Override
    public void fill(Demo demo) {
        if (changes.open(EDITION).isEmpty() && changes.closed(EDITION, 1).isEmpty()) {
            SignInAs.user(BY, () -> changes.enterValue(EDITION, ValueCode.URBAN_MEDIUM_INCOME, DONG, SOURCE));
            SignInAs.user(BY, this::handIn);
        }
    }

    private void handIn() {
        try {
            var file = Files.createTempFile("bo-chuan", ".xlsx");
            try {
                write(file);
                sheets.propose(sheets.check(EDITION, "bang-diem-du-thao-2027.xlsx", file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook as the system hands it out, with two columns of the first answers filled in. */
    private void write(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        sheets.write(EDITION, bytes);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
                var out = Files.newOutputStream(file)) {
            var points = book.getSheet("Phiếu B1 điểm");
            for (var row = HEADING + 1; row <= HEADING + ANSWERS; row++) {
                fill(points, row, REGION);
                fill(points, row, URBAN);
                points.getRow(row).getCell(SOURCE_COLUMN).setCellValue(SOURCE);
            }
            book.write(out);
        }
    }

    /** A third of the answers gets five points more than what is used today. */
    private static void fill(Sheet points, int row, int column) {
        var used = points.getRow(row).getCell(column + USED).getNumericCellValue();
        points.getRow(row).getCell(column).setCellValue(row % 3 == 0 ? used + 5 : used);
    }
}
