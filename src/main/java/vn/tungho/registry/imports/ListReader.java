package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Relationship;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;

/**
 * Follows the rows of a file: finds each sheet's header, gathers the rows of one household, hands each household on. Rows of one
 * household stand together; a new one begins with its head or where the column "Họ tên chủ hộ" changes.
 */
final class ListReader implements Consumer<SourceRow> {
    private final HouseholdReader households;
    private final Problems problems;
    private final Consumer<Staged> out;
    private final List<String> titles = new ArrayList<>();
    private final List<SourceRow> open = new ArrayList<>();
    private final EnumSet<ListKind> found = EnumSet.noneOf(ListKind.class);
    private String sheet = "";
    private String headName = "";
    private @Nullable ListLayout layout;
    private boolean isSkipped;
    private boolean hasHead;
    private boolean isBelow;
    private int lastRow;
    private int below;
    private int firstBelow;
    private int rows;

    ListReader(HouseholdReader households, Problems problems, Consumer<Staged> out) {
        this.households = households;
        this.problems = problems;
        this.out = out;
    }

    int rows() {
        return rows;
    }

    @Override
    public void accept(SourceRow row) {
        if (!row.sheet().equals(sheet)) {
            flush();
            tellBelow();
            sheet = row.sheet();
            titles.clear();
            titles.add(sheet);
            layout = null;
            isSkipped = false;
        }
        var known = layout;
        if (isSkipped) {
            return;
        }
        if (known == null) {
            findHeader(row);
        } else if (isPerson(row, known)) {
            rows++;
            follow(row, known);
        }
    }

    /** Ends the last household; fails when no sheet had the layout of the list. */
    void end() {
        flush();
        tellBelow();
        if (found.isEmpty()) {
            throw new BusinessException(
                    "Tệp không theo mẫu danh sách của phần mềm: không thấy dòng tiêu đề có các cột"
                            + " “Họ và tên thành viên”, “Quan hệ với chủ hộ”, “Mã xã”, “Thôn”, “Phân loại hộ”. Chọn đúng tệp đã xuất.");
        }
    }

    private void findHeader(SourceRow row) {
        var here = ListLayout.of(row, titles);
        if (here == null) {
            isSkipped = row.number() > ListLayout.SEARCHED_ROWS;
            row.cells().stream().map(Cell::text).filter(t -> !t.isEmpty()).forEach(titles::add);
            return;
        }
        found.add(here.kind());
        var missing = here.missing();
        if (missing.isEmpty()) {
            layout = here;
            return;
        }
        isSkipped = true;
        problems.add(new ImportProblem(
                sheet,
                row.number(),
                "",
                "",
                "",
                "Thiếu cột " + missing.stream().map(c -> "“" + c.label() + "”").collect(Collectors.joining(", ")),
                "Thêm cột còn thiếu vào dòng tiêu đề, đúng tên như trong mẫu, rồi nhập lại.",
                Severity.ERROR));
    }

    /** Repeated headers are no people; below a total, a signature or a gap only whole rows are. */
    private boolean isPerson(SourceRow row, ListLayout layout) {
        var name = row.cell(layout.index(ListColumn.NAME)).text();
        var relation = row.cell(layout.index(ListColumn.RELATION)).text();
        if (ListColumn.named(name) == ListColumn.NAME) {
            return false;
        }
        if (ListEnd.isMark(row)) {
            isBelow = true;
            return false;
        }
        isBelow |= row.number() > lastRow + 1 && lastRow > 0;
        lastRow = row.number();
        if (isBelow) {
            isBelow = !isWhole(row, layout);
            if (isBelow && (!name.isEmpty() || !relation.isEmpty())) {
                below++;
                firstBelow = firstBelow == 0 ? row.number() : firstBelow;
            }
            return !isBelow;
        }
        var village = row.cell(layout.index(ListColumn.VILLAGE)).text();
        var id = row.cell(layout.index(ListColumn.CITIZEN_ID)).text();
        return (!name.isEmpty() || !id.isEmpty()) && (!relation.isEmpty() || !village.isEmpty() || !id.isEmpty())
                || (name.isEmpty() && !relation.isEmpty());
    }

    /** True for a row that says of a person more than a name and who signs. */
    private static boolean isWhole(SourceRow row, ListLayout layout) {
        return !row.cell(layout.index(ListColumn.RELATION)).text().isEmpty()
                && java.util.stream.Stream.of(
                                ListColumn.BIRTH,
                                ListColumn.GENDER,
                                ListColumn.CITIZEN_ID,
                                ListColumn.ETHNICITY,
                                ListColumn.VILLAGE,
                                ListColumn.ADDRESS)
                        .anyMatch(c -> !row.cell(layout.index(c)).text().isEmpty());
    }

    private void follow(SourceRow row, ListLayout known) {
        var isHead = PersonReader.relationship(
                        row.cell(known.index(ListColumn.RELATION)).text())
                == Relationship.HEAD;
        var name = TextNormalizer.identity(
                row.cell(known.index(ListColumn.HEAD_NAME)).text());
        var awaitsHead = !open.isEmpty() && !hasHead && !name.isEmpty() && name.equals(headName);
        if ((isHead && !awaitsHead) || (!name.isEmpty() && !name.equals(headName))) {
            flush();
            headName = name.isEmpty()
                    ? TextNormalizer.identity(
                            row.cell(known.index(ListColumn.NAME)).text())
                    : name;
        }
        hasHead |= isHead;
        open.add(row);
    }

    private void tellBelow() {
        if (below > 0) {
            problems.add(new ImportProblem(
                    sheet,
                    firstBelow,
                    "",
                    "",
                    "",
                    "%d dòng dưới dòng trống, dòng cộng hoặc chữ ký không giống người trong hộ: không đọc"
                            .formatted(below),
                    "Nếu đó là người trong danh sách, ghi đủ quan hệ và ngày sinh, rồi nhập lại.",
                    Severity.WARNING));
        }
        below = 0;
        firstBelow = 0;
        lastRow = 0;
        isBelow = false;
    }

    private void flush() {
        var known = layout;
        if (!open.isEmpty() && known != null) {
            out.accept(households.read(List.copyOf(open), known));
        }
        open.clear();
        headName = "";
        hasHead = false;
    }
}
