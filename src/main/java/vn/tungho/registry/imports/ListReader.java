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

    /** Signature lines, totals and repeated headers below the list are no people. */
    private static boolean isPerson(SourceRow row, ListLayout layout) {
        var name = row.cell(layout.index(ListColumn.NAME)).text();
        var relation = row.cell(layout.index(ListColumn.RELATION)).text();
        var village = row.cell(layout.index(ListColumn.VILLAGE)).text();
        var id = row.cell(layout.index(ListColumn.CITIZEN_ID)).text();
        return (!name.isEmpty() || !id.isEmpty())
                        && (!relation.isEmpty() || !village.isEmpty() || !id.isEmpty())
                        && ListColumn.named(name) != ListColumn.NAME
                || (name.isEmpty() && !relation.isEmpty());
    }

    private void follow(SourceRow row, ListLayout known) {
        var isHead = PersonReader.relationship(
                        row.cell(known.index(ListColumn.RELATION)).text())
                == Relationship.HEAD;
        var name =
                TextNormalizer.plain(row.cell(known.index(ListColumn.HEAD_NAME)).text());
        if (isHead || (!name.isEmpty() && !name.equals(headName))) {
            flush();
            headName = name.isEmpty()
                    ? TextNormalizer.plain(
                            row.cell(known.index(ListColumn.NAME)).text())
                    : name;
        }
        open.add(row);
    }

    private void flush() {
        var known = layout;
        if (!open.isEmpty() && known != null) {
            out.accept(households.read(List.copyOf(open), known));
        }
        open.clear();
        headName = "";
    }
}
