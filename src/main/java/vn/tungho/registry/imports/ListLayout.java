package vn.tungho.registry.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.TextNormalizer;

/**
 * Where the columns of one sheet are, found by their names, wherever the header row stands.
 *
 * @param year the year in the title above the header; null when there is none
 */
record ListLayout(
        ListKind kind,
        int headerRow,
        Map<ListColumn, Integer> columns,
        @Nullable Integer year) {
    /** The header is looked for in so many first rows. */
    static final int SEARCHED_ROWS = 40;

    private static final int ENOUGH_NAMES = 4;
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");

    /** The layout when this row is a header; null when it is not. */
    static @Nullable ListLayout of(SourceRow row, List<String> titles) {
        var columns = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var column = ListColumn.named(row.cell(i).text());
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        if (columns.size() < ENOUGH_NAMES) {
            return null;
        }
        var title = TextNormalizer.plain(String.join(" ", titles));
        var year = YEAR.matcher(title);
        return new ListLayout(
                kind(title, columns), row.number(), columns, year.find() ? Integer.valueOf(year.group(1)) : null);
    }

    private static ListKind kind(String title, Map<ListColumn, Integer> columns) {
        if (columns.containsKey(ListColumn.STATUS)) {
            return ListKind.CURRENT;
        }
        if (title.contains("thoat can ngheo")) {
            return ListKind.ESCAPED_NEAR_POOR;
        }
        return title.contains("thoat ngheo") ? ListKind.ESCAPED_POOR : ListKind.CURRENT;
    }

    int index(ListColumn column) {
        return columns.getOrDefault(column, -1);
    }

    /** The required columns that are not there. */
    List<ListColumn> missing() {
        var missing = new java.util.ArrayList<ListColumn>(kind.required().stream()
                .filter(c -> !columns.containsKey(c))
                .sorted()
                .toList());
        if (kind == ListKind.CURRENT
                && !columns.containsKey(ListColumn.COMMUNE)
                && !columns.containsKey(ListColumn.COMMUNE_CODE)) {
            missing.add(ListColumn.COMMUNE_CODE);
        }
        return missing;
    }

    /** The letter of a column as Excel shows it; empty when the sheet does not have it. */
    String letter(ListColumn column) {
        int index = index(column);
        return index < 0 ? "" : letter(index);
    }

    /** A, B, …, Z, AA. */
    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : letter(index / 26 - 1) + (char) ('A' + index % 26);
    }
}
