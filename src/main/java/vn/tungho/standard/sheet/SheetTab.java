package vn.tungho.standard.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tungho.standard.ChangeKind;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.StandardCell;

/** A tab of the workbook: which values stand on it, and what its columns are called. */
enum SheetTab {
    NUMBERS("Con số", ChangeKind.VALUE, List.of("Mã"), List.of("Giá trị theo văn bản")),
    SIGNS("Phiếu A", ChangeKind.SIGN, List.of("Mã"), List.of("Lời văn theo văn bản")),
    QUESTIONS("Phiếu B1 câu hỏi", ChangeKind.SIGN, List.of("Mã"), List.of("Lời văn theo văn bản")),
    POINTS(
            "Phiếu B1 điểm",
            ChangeKind.POINTS,
            List.of("Mã câu hỏi", "Mã trả lời"),
            Arrays.stream(PointsColumn.values()).map(PointsColumn::label).toList()),
    NEEDS("Phiếu B2", ChangeKind.INDICATOR, List.of("Mã"), List.of("Mức thiếu hụt theo văn bản"));

    static final String SOURCE = "Văn bản nguồn (số hiệu; điều, khoản hoặc phụ lục)";
    static final String CONTENT = "Nội dung";

    private final String title;
    private final ChangeKind kind;
    private final List<String> keys;
    private final List<String> fills;

    SheetTab(String title, ChangeKind kind, List<String> keys, List<String> fills) {
        this.title = title;
        this.kind = kind;
        this.keys = keys;
        this.fills = fills;
    }

    /** The name at the foot of the workbook. */
    String title() {
        return title;
    }

    /** The headings of the columns that hold the codes. */
    List<String> keys() {
        return keys;
    }

    /** The headings of the columns to fill. */
    List<String> fills() {
        return fills;
    }

    boolean isNumber() {
        return kind == ChangeKind.VALUE || kind == ChangeKind.POINTS;
    }

    /** True when the value stands on this tab. */
    boolean holds(StandardCell cell) {
        return cell.kind() == kind && (kind != ChangeKind.SIGN || cell.target().startsWith("A-") == (this == SIGNS));
    }

    /** The key of the value's row: the codes, in the order of the columns. */
    List<String> rowKey(StandardCell cell) {
        return List.of(cell.target().split(" ", -1)).subList(0, keys.size());
    }

    /** The heading of the column to fill for the value. */
    String fill(StandardCell cell) {
        return this == POINTS
                ? PointsColumn.valueOf(cell.target().substring(cell.target().lastIndexOf(' ') + 1))
                        .label()
                : fills.getFirst();
    }

    /** What the row is about, in words. */
    String words(StandardCell cell) {
        return this == POINTS ? cell.label().substring(0, cell.label().lastIndexOf(" (")) : cell.label();
    }

    static Optional<SheetTab> titled(String title) {
        return Arrays.stream(values()).filter(t -> t.title.equals(title)).findFirst();
    }
}
