package vn.tungho.standard.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungho.standard.ProposedValue;
import vn.tungho.standard.StandardCell;
import vn.tungho.standard.StandardChange;

/** Holds what a file states against the edition and against what waits for confirmation already. */
final class SheetComparison {
    private final Map<String, StandardChange> open;
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<ProposedValue> proposals = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<Integer> rowsWithoutSource = new HashSet<>();
    private int same;
    private int waiting;

    /** {@code open} are the changes that wait, by kind and target. */
    SheetComparison(Map<String, StandardChange> open) {
        this.open = open;
    }

    void add(SheetTab tab, TabReader reader) {
        faults.addAll(reader.faults());
        rowsWithoutSource.clear();
        reader.statements().forEach(s -> compare(tab, s));
    }

    private void compare(SheetTab tab, TabReader.Statement s) {
        var cell = s.cell();
        var other = open.get(cell.key());
        if (cell.isConfirmed() && cell.content().equals(s.content())) {
            same++;
        } else if (other != null && other.newContent().equals(s.content())) {
            waiting++;
            settled.add(cell.key());
        } else if (other != null) {
            fault(
                    tab,
                    s,
                    s.column(),
                    "Ô này đang có giá trị khác chờ xác nhận: “" + other.newContent() + "” do " + other.enteredBy()
                            + " nhập. Hãy xử lý giá trị đó trước, hoặc xóa ô này.");
        } else if (s.source().isEmpty()) {
            if (rowsWithoutSource.add(s.row().no())) {
                fault(
                        tab,
                        s,
                        s.sourceColumn(),
                        "Chưa ghi văn bản nguồn cho giá trị đã điền ở dòng này."
                                + " Hãy ghi số hiệu và điều, khoản hoặc phụ lục.");
            }
        } else {
            settled.add(cell.key());
            proposals.add(new ProposedValue(
                    cell.kind(), cell.target(), cell.label(), cell.content(), s.content(), s.source()));
        }
    }

    private void fault(SheetTab tab, TabReader.Statement s, int column, String text) {
        faults.add(SheetFault.at(tab.title(), s.row().no(), column, text));
    }

    SheetReport report(String editionId, String fileName, String hash, long size, List<StandardCell> cells) {
        var missing = cells.stream()
                .filter(c -> !c.isConfirmed() && !settled.contains(c.key()))
                .count();
        return new SheetReport(
                editionId, fileName, hash, size, faults, proposals, same, waiting, Math.toIntExact(missing));
    }
}
