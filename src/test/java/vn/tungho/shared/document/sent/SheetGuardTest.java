package vn.tungho.shared.document.sent;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.tungho.shared.BusinessException;

/** A list is looked through before it is read; both sides of each limit, in small. */
class SheetGuardTest {
    private static final String ROW = "<row r=\"1\"><c r=\"B1\" t=\"s\"><v>0</v></c></row>";

    @TempDir
    Path folder;

    private final SheetGuard guard = new SheetGuard(new SheetLimits(
            DataSize.ofMegabytes(60), 200, DataSize.ofMegabytes(2), 1_000, 30, 3_000, 500, Duration.ofSeconds(30)));

    @Test
    void anOrdinaryListPasses() throws IOException {
        passes(workbook("xl/worksheets/sheet1.xml", sheet(ROW, 1_000)));
        passes(workbook("xl/sharedStrings.xml", "<sst>" + "<si><t>Nguyễn Thị Hoa</t></si>".repeat(10_000) + "</sst>"));
        passes(text("Họ tên;Thôn\n".repeat(1_000)));
        passes(text(""));
        passes(text("PK no zip at all"));
    }

    @Test
    void moreRowsColumnsCellsOrLongerTextsThanAnyListAreToldEachWithTheWayOut() throws IOException {
        refused(workbook("xl/worksheets/sheet1.xml", sheet(ROW, 1_001)), "dòng");
        refused(workbook("a/b.xml", sheet("<x:row>", 1_001)), "dòng");
        refused(workbook("xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"AE1\"/></row>"), "cột");
        passes(workbook("xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"AD1\"/></row>"));
        refused(workbook("xl/worksheets/sheet1.xml", "<c/>".repeat(3_001)), "lớn hơn");
        refused(workbook("xl/worksheets/sheet1.xml", "<t>" + "x".repeat(501) + "</t>"), "ô dài");
        passes(workbook("xl/worksheets/sheet1.xml", "<t>" + "ố".repeat(500) + "</t>"));
        refused(workbook("xl/workbook.xml", "<sheet name=\"" + "x".repeat(70_000) + "\"/>"), "lớn hơn");
        refused(text("a\n".repeat(1_001)), "dòng");
        refused(text(";".repeat(31)), "cột");
        refused(text("x".repeat(2_001)), "ô dài");
    }

    @Test
    void textsThatWouldFillTheMemoryAreRefusedUnderWhateverNameTheyCome() throws IOException {
        var texts = "<sst>" + ("<si><t>" + "x".repeat(400) + "</t></si>").repeat(6_000) + "</sst>";
        refused(workbook("xl/sharedStrings.xml", texts), "lớn hơn");
        refused(workbook("xl/worksheets/sheet9.xml", texts), "lớn hơn");
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsLeftAfterAFewMegabytes() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var piece = "<v>0</v>".repeat(8_192).getBytes(StandardCharsets.US_ASCII);
            for (var i = 0; i < 1_600; i++) {
                zip.write(piece);
            }
        }
        org.assertj.core.api.Assertions.assertThat(Files.size(bomb)).isLessThan(1_000_000);
        var begun = System.nanoTime();
        refused(bomb, "lớn hơn");
        org.assertj.core.api.Assertions.assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
    }

    private void passes(Path file) {
        assertThatCode(() -> guard.expectHarmless(file)).doesNotThrowAnyException();
    }

    private void refused(Path file, String words) {
        assertThatThrownBy(() -> guard.expectHarmless(file))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(words)
                .hasMessageContaining("Hãy");
    }

    private Path workbook(String part, String content) throws IOException {
        var file = Files.createTempFile(folder, "list", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path text(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "list", ".csv"), content);
    }

    private static String sheet(String row, int rows) {
        return "<worksheet><sheetData>" + row.repeat(rows) + "</sheetData></worksheet>";
    }
}
