package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows many to a statement: several times faster than a batch, in which the server takes each row by itself. */
final class RowsInsert {
    private final JdbcTemplate jdbc;
    private final String start;
    private final String row;
    private final int most;
    private final String full;
    private final List<@Nullable Object> values = new ArrayList<>();
    private int count;

    /**
     * @param start the statement up to {@code values}
     * @param columns how many values a row has
     * @param most rows to a statement
     */
    RowsInsert(JdbcTemplate jdbc, String start, int columns, int most) {
        this.jdbc = jdbc;
        this.start = start;
        this.row = "(" + "?,".repeat(columns - 1) + "?)";
        this.most = most;
        this.full = statement(most);
    }

    void add(@Nullable Object... row) {
        for (var value : row) {
            values.add(value);
        }
        if (++count == most) {
            flush();
        }
    }

    void flush() {
        if (count > 0) {
            jdbc.update(count == most ? full : statement(count), statement -> {
                for (var i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
            });
            values.clear();
            count = 0;
        }
    }

    private String statement(int rows) {
        return start + (row + ",").repeat(rows - 1) + row;
    }
}
