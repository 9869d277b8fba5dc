package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tungho.shared.input.Texts;

/** Collects what is wrong with a list; keeps the first few thousand, counts all. */
final class Problems {
    private static final int KEPT = 5_000;
    private static final int LONGEST = 200;

    private final List<ImportProblem> kept = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int count;

    void add(ImportProblem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    void add(SourceRow row, ListLayout layout, ListColumn column, String what, String how, Severity severity) {
        var value = row.cell(layout.index(column)).text();
        add(new ImportProblem(
                row.sheet(),
                row.number(),
                layout.letter(column),
                column.label(),
                Texts.cut(value, LONGEST),
                what,
                how,
                severity));
    }

    /** Adds a warning once for all rows that it holds for. */
    void once(String key, SourceRow row, ListLayout layout, ListColumn column, String what, String how) {
        if (told.add(key)) {
            add(row, layout, column, what, how, Severity.WARNING);
        }
    }

    List<ImportProblem> kept() {
        return kept;
    }

    int count() {
        return count;
    }
}
