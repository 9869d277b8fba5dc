package vn.tungho.registry.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Makes lists in the national layout, and lists that are not quite so. */
final class ListBuilder {
    private final List<Map<ListColumn, Object>> rows = new ArrayList<>();
    private final List<ListColumn> left = new ArrayList<>();
    private String title = "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025";
    private String sheet = "DANH SÁCH HỘ NGHÈO, CẬN NGHÈO";
    private int headerRow = 7;
    private int firstColumn = 1;

    static ListBuilder list() {
        return new ListBuilder();
    }

    ListBuilder headerAt(int row, int column) {
        headerRow = row;
        firstColumn = column;
        return this;
    }

    ListBuilder without(ListColumn... columns) {
        left.addAll(List.of(columns));
        return this;
    }

    ListBuilder titled(String sheetName, String text) {
        sheet = sheetName;
        title = text;
        return this;
    }

    /** A head of a poor household of this commune and village. */
    Row head(String name, String citizenId, String communeCode, String village) {
        return person(name, "Chủ hộ", citizenId)
                .with(ListColumn.HEAD_NAME, name)
                .with(ListColumn.COMMUNE_CODE, communeCode)
                .with(ListColumn.VILLAGE, village)
                .with(ListColumn.STATUS, "Hộ nghèo")
                .with(ListColumn.A_SCORE, 120)
                .with(ListColumn.B_SCORE, 40)
                .with(ListColumn.DECISION, "112/QĐ-UBND")
                .with(ListColumn.DECIDED_ON, LocalDate.of(2025, 12, 12));
    }

    /** A person; the birth date is 10/05/1980. */
    Row person(String name, String relation, String citizenId) {
        var row = new Row(new EnumMap<>(ListColumn.class));
        rows.add(row.cells);
        return row.with(ListColumn.NAME, name)
                .with(ListColumn.RELATION, relation)
                .with(ListColumn.CITIZEN_ID, citizenId)
                .with(ListColumn.BIRTH, LocalDate.of(1980, 5, 10))
                .with(ListColumn.GENDER, "Nữ")
                .with(ListColumn.ETHNICITY, "Kinh");
    }

    record Row(Map<ListColumn, Object> cells) {
        Row with(ListColumn column, Object value) {
            cells.put(column, value);
            return this;
        }

        Row without(ListColumn column) {
            cells.remove(column);
            return this;
        }
    }

    Path excel() {
        try {
            var file = Files.createTempFile("list", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                var workbook = new Workbook(out, "test", "1.0");
                var page = workbook.newWorksheet(sheet);
                page.value(3, firstColumn, title);
                var columns = columns();
                for (int c = 0; c < columns.size(); c++) {
                    page.value(headerRow - 1, firstColumn + c, columns.get(c).label());
                }
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < columns.size(); c++) {
                        var value = rows.get(r).get(columns.get(c));
                        switch (value) {
                            case null -> {}
                            case Number n -> page.value(headerRow + r, firstColumn + c, n);
                            case LocalDate d -> {
                                page.value(headerRow + r, firstColumn + c, d);
                                page.style(headerRow + r, firstColumn + c)
                                        .format("dd/mm/yyyy")
                                        .set();
                            }
                            default -> page.value(headerRow + r, firstColumn + c, value.toString());
                        }
                    }
                }
                workbook.finish();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path csv(String delimiter) {
        var text = new StringBuilder("\uFEFF");
        var columns = columns();
        text.append(String.join(
                        delimiter, columns.stream().map(ListColumn::label).toList()))
                .append("\r\n");
        for (var row : rows) {
            text.append(String.join(
                            delimiter,
                            columns.stream()
                                    .map(c -> row.getOrDefault(c, ""))
                                    .map(v -> v instanceof LocalDate d ? d.format(ListFile.DAY) : v.toString())
                                    .map(v -> "\"" + v.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        try {
            return Files.writeString(Files.createTempFile("list", ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ListColumn> columns() {
        return List.of(ListColumn.values()).stream()
                .filter(c -> !left.contains(c))
                .toList();
    }
}
