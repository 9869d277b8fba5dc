package vn.tungho.shared.audit.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rows hold now, kind by kind. */
@Component
public class FactRows {
    private static final int PAGE = 500;

    private final List<FactSource> sources;
    private final JdbcClient jdbc;

    FactRows(List<FactSource> sources, JdbcClient jdbc) {
        this.sources = List.copyOf(sources);
        this.jdbc = jdbc;
    }

    /** The text of each of these rows that is there. */
    public Map<Long, String> now(String kind, Collection<Long> ids) {
        var source = sources.stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact is called " + kind));
        return now(source, ids);
    }

    Map<Long, String> now(FactSource source, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : values(jdbc.sql(source.sql()).param("ids", ids));
    }

    List<FactSource> sources() {
        return sources;
    }

    /** All ids of a query that takes {@code :after} and {@code :limit}, page by page. */
    void pages(String sql, Map<String, Object> params, Consumer<List<Long>> work) {
        var after = -1L;
        List<Long> page;
        while (!(page = jdbc.sql(sql)
                        .params(params)
                        .param("after", after)
                        .param("limit", PAGE)
                        .query((row, _) -> row.getLong(1))
                        .list())
                .isEmpty()) {
            work.accept(page);
            after = page.getLast();
        }
    }

    static Map<Long, String> values(JdbcClient.StatementSpec query) {
        var values = new HashMap<Long, String>();
        query.query((row, _) -> values.put(row.getLong("id"), row.getString("value")))
                .list();
        return values;
    }
}
