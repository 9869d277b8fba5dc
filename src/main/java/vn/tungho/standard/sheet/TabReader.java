package vn.tungho.standard.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.StandardCell;

/** Reads one tab: which value each filled cell states, and which cells cannot be taken. */
final class TabReader {
    private static final int LONGEST_SOURCE = 300;

    private final SheetTab tab;
    private final Map<List<String>, Map<String, StandardCell>> known = new LinkedHashMap<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    /** A value that the file states for a cell of the edition; the source may still be empty. */
    record Statement(StandardCell cell, String content, String source, SheetRow row, int column, int sourceColumn) {}

    TabReader(SheetTab tab, List<StandardCell> cells) {
        this.tab = tab;
        cells.stream()
                .filter(tab::holds)
                .forEach(c -> known.computeIfAbsent(tab.rowKey(c), k -> new HashMap<>())
                        .put(tab.fill(c), c));
    }

    List<SheetFault> faults() {
        return faults;
    }

    List<Statement> statements() {
        return statements;
    }

    void read(List<SheetRow> rows) {
        var heading = rows.stream()
                .filter(r -> r.cells().values().stream().anyMatch(v -> v.text().equals(SheetTab.SOURCE)))
                .findFirst();
        if (heading.isEmpty()) {
            faults.add(SheetFault.at(
                    tab.title(),
                    StandardWorkbook.HEADING_ROW + 1,
                    0,
                    "Không thấy dòng tiêu đề có cột “" + SheetTab.SOURCE + "”. Hãy dùng lại tệp tải từ hệ thống."));
            return;
        }
        heading.get().cells().forEach((column, value) -> columns.put(value.text(), column));
        var wanted = new ArrayList<>(tab.keys());
        wanted.addAll(tab.fills());
        wanted.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> fault(
                        heading.get(),
                        0,
                        "Thiếu cột “" + name + "”. Hãy dùng lại tệp tải từ hệ thống, không đổi tiêu đề."));
        if (faults.isEmpty()) {
            rows.stream().filter(r -> r.no() > heading.get().no()).forEach(this::row);
        }
    }

    private void row(SheetRow row) {
        var key = tab.keys().stream().map(k -> row.text(column(k))).toList();
        var isFilled = tab.fills().stream().anyMatch(f -> row.cells().containsKey(column(f)));
        if (!isFilled && key.stream().allMatch(String::isEmpty)) {
            return;
        }
        var cells = known.get(key);
        if (cells == null) {
            fault(
                    row,
                    column(tab.keys().getFirst()),
                    "Không có mã “" + String.join(" ", key)
                            + "” trong bộ chuẩn. Giữ nguyên các mã của tệp tải từ hệ thống.");
            return;
        }
        var before = seen.putIfAbsent(key, row.no());
        if (before != null) {
            fault(
                    row,
                    column(tab.keys().getFirst()),
                    "Mã “" + String.join(" ", key) + "” đã có ở dòng " + before
                            + ". Mỗi mã chỉ một dòng; hãy xóa dòng thừa.");
            return;
        }
        tab.fills().forEach(fill -> cell(row, fill, cells.get(fill)));
    }

    private void cell(SheetRow row, String fill, @org.jspecify.annotations.Nullable StandardCell cell) {
        var column = column(fill);
        var value = row.cells().get(column);
        if (value == null) {
            return;
        }
        if (cell == null) {
            fault(row, column, "Bộ chuẩn không có ô này. Hãy xóa giá trị trong ô.");
            return;
        }
        var problem = CellRules.problem(cell, value);
        if (!problem.isEmpty()) {
            fault(row, column, problem);
            return;
        }
        var source = column(SheetTab.SOURCE);
        if (Texts.length(row.text(source)) > LONGEST_SOURCE) {
            fault(row, source, "Văn bản nguồn dài quá " + LONGEST_SOURCE + " chữ cái. Hãy ghi gọn lại.");
            return;
        }
        statements.add(new Statement(cell, value.text(), row.text(source), row, column, source));
    }

    private int column(String heading) {
        return columns.getOrDefault(heading, 0);
    }

    private void fault(SheetRow row, int column, String text) {
        faults.add(SheetFault.at(tab.title(), row.no(), column, text));
    }
}
