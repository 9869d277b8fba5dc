package vn.tungho.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.document.ExcelText;
import vn.tungho.shared.document.HiddenParts;

/** Streams the rows of an Excel or CSV file; says in words when it is neither. */
final class ListFile {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final String CSV_SHEET = "CSV";
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i).*[dy].*");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final int MOST_FORMATS = 1_000;
    private static final Map<String, Boolean> DATE_FORMATS = new ConcurrentHashMap<>();

    private ListFile() {}

    /** As {@link #read(Path, Consumer, Consumer)}, where nobody asks what was left out. */
    static void read(Path file, Consumer<SourceRow> rows) {
        read(file, rows, p -> {});
    }

    /**
     * Hands every row that is seen and not empty to the consumer, sheet by sheet.
     *
     * @param told takes what was left out because nobody sees it
     */
    static void read(Path file, Consumer<SourceRow> rows, Consumer<ImportProblem> told) {
        try {
            var head = new byte[8];
            int length;
            try (var in = Files.newInputStream(file)) {
                length = in.readNBytes(head, 0, head.length);
            }
            if (length == 0) {
                throw new BusinessException("Tệp trống. Chọn lại tệp danh sách đã xuất từ phần mềm.");
            }
            if (head[0] == 'P' && head[1] == 'K') {
                readExcel(file, rows, told);
            } else if ((head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf) {
                throw new BusinessException(
                        "Tệp là Excel đời cũ (.xls) hoặc có đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu,"
                                + " lưu lại dạng .xlsx rồi chọn lại.");
            } else {
                readCsv(file, rows);
            }
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static void readExcel(Path file, Consumer<SourceRow> rows, Consumer<ImportProblem> told)
            throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var hidden = HiddenParts.of(file);
            var is1904 = HiddenParts.countsFrom1904(file);
            for (var sheet : workbook.getSheets().toList()) {
                var name = ExcelText.read(sheet.getName());
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    told.accept(HiddenTold.sheet(name));
                    continue;
                }
                var unseen = hidden.get(sheet.getIndex());
                HiddenTold.parts(name, unseen).forEach(told);
                try (var stream = sheet.openStream()) {
                    stream.filter(r -> !unseen.rows().contains(r.getRowNum())).forEach(r -> {
                        var row = row(name, r, unseen.columns(), is1904);
                        if (!row.isEmpty()) {
                            rows.accept(row);
                        }
                    });
                }
            }
        } catch (BusinessException e) {
            throw e;
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw unreadable();
        }
    }

    private static BusinessException unreadable() {
        return new BusinessException(
                "Không đọc được tệp: tệp hỏng, có mật khẩu hoặc không phải Excel. Mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.");
    }

    private static SourceRow row(String sheet, Row row, Set<Integer> unseen, boolean is1904) {
        int count = row.getCellCount();
        var cells = new ArrayList<Cell>(count);
        for (int i = 0; i < count; i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            cells.add(cell == null || unseen.contains(i) ? Cell.EMPTY : cell(cell, is1904));
        }
        return new SourceRow(sheet, row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean is1904) {
        if (cell.getType() == CellType.NUMBER) {
            var number = cell.asNumber();
            var date = isDate(cell.getDataFormatString()) ? ExcelText.day(number, is1904) : null;
            return date == null
                    ? new Cell(number.stripTrailingZeros().toPlainString(), null, true)
                    : new Cell(date.format(DAY), date, true);
        }
        var text = cell.getText();
        return text == null || text.isBlank() ? Cell.EMPTY : new Cell(ExcelText.read(text), null, false);
    }

    private static boolean isDate(@org.jspecify.annotations.Nullable String format) {
        if (format == null || format.equals("General")) {
            return false;
        }
        var known = DATE_FORMATS.get(format);
        if (known == null) {
            known = DATE_FORMAT.matcher(LITERALS.matcher(format).replaceAll("")).matches();
            if (DATE_FORMATS.size() < MOST_FORMATS) {
                DATE_FORMATS.put(format, known);
            }
        }
        return known;
    }

    private static void readCsv(Path file, Consumer<SourceRow> rows) throws IOException {
        var text = utf8(Files.readAllBytes(file));
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setLenientEof(true)
                .get();
        int number = 0;
        try (var parser = format.parse(new java.io.StringReader(text))) {
            for (var line : parser) {
                number++;
                var cells = new ArrayList<Cell>(line.size());
                line.forEach(v -> cells.add(v.isBlank() ? Cell.EMPTY : new Cell(TextNormalizer.clean(v), null, false)));
                var row = new SourceRow(CSV_SHEET, number, List.copyOf(cells));
                if (!row.isEmpty()) {
                    rows.accept(row);
                }
            }
        } catch (java.io.UncheckedIOException e) {
            throw new BusinessException(
                    "Tệp CSV sai dấu ngoặc kép sau dòng %d. Sửa dòng đó rồi chọn lại.".formatted(number));
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new BusinessException("Tệp không phải Excel cũng không phải CSV. Chọn tệp .xlsx hoặc .csv.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BusinessException(
                    "Tệp không phải Excel, và nếu là CSV thì không ở bảng mã UTF-8. Lưu lại dạng “CSV UTF-8” rồi chọn lại.");
        }
    }

    /** The one of the usual delimiters that is most frequent in the first lines. */
    private static char delimiter(String text) {
        var head = text.substring(0, Math.min(text.length(), 4_000));
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            if (head.chars().filter(x -> x == c).count()
                    > head.chars().filter(x -> x == (int) ',').count()) {
                best = c;
            }
        }
        return best;
    }
}
