package vn.tungho.shared.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;

/** A ruled table whose header row is repeated on every page. */
public record Table(List<Column> columns, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Where the text of a column stands. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A column.
     *
     * @param weight its share of the width, relative to the other columns
     */
    public record Column(String title, int weight, Align align) {}

    /** A line: ordinary, a sum (bold), or the head of a group (bold, across the whole table, one cell). */
    public record Row(List<String> cells, Kind kind) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What sort of line it is. */
        public enum Kind {
            NORMAL,
            TOTAL,
            GROUP
        }
    }

    /** A column of text. */
    public static Column text(String title, int weight) {
        return new Column(title, weight, Align.LEFT);
    }

    /** A column of short codes, years, marks. */
    public static Column mark(String title, int weight) {
        return new Column(title, weight, Align.CENTER);
    }

    /** A column of numbers, at the right edge. */
    public static Column number(String title, int weight) {
        return new Column(title, weight, Align.RIGHT);
    }

    public static Builder with(Column... columns) {
        return new Builder(List.of(columns));
    }

    /** Collects the lines. Cells may be text, numbers (grouped the Vietnamese way) or null for an empty cell. */
    public static final class Builder {
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();

        private Builder(List<Column> columns) {
            this.columns = columns;
        }

        public Builder row(@Nullable Object... cells) {
            return add(Row.Kind.NORMAL, cells);
        }

        public Builder total(@Nullable Object... cells) {
            return add(Row.Kind.TOTAL, cells);
        }

        public Builder group(String text) {
            rows.add(new Row(List.of(text), Row.Kind.GROUP));
            return this;
        }

        /** Empty lines for the pen. */
        public Builder blank(int count) {
            for (var i = 0; i < count; i++) {
                add(Row.Kind.NORMAL, new Object[columns.size()]);
            }
            return this;
        }

        public Table build() {
            return new Table(columns, rows);
        }

        private Builder add(Row.Kind kind, @Nullable Object[] cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
            }
            rows.add(new Row(Arrays.stream(cells).map(Builder::print).toList(), kind));
            return this;
        }

        private static String print(@Nullable Object cell) {
            return switch (cell) {
                case null -> "";
                case Integer number -> VietnameseFormat.number(number);
                case Long number -> VietnameseFormat.number(number);
                default -> cell.toString();
            };
        }
    }
}
