package vn.tungho.shared.audit.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.tungho.shared.audit.AuditTrail;

/** Compares the facts in the rows with those that the log tells. */
@Service
public class FactLedger {
    private static final String LOGGED = """
            select e.object_id as id, e.detail as value from audit_entry e
            where e.action = :action and e.object_type = :kind and e.object_id in (:ids) and e.audit_entry_id =
              (select max(n.audit_entry_id) from audit_entry n where n.object_type = :kind and n.object_id = e.object_id)
            """;
    private static final String LOGGED_IDS = """
            select distinct cast(object_id as unsigned) as id from audit_entry where object_type = :kind and action = :action
              and cast(object_id as signed) > :after order by 1 limit :limit
            """;

    private final FactRows rows;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    FactLedger(FactRows rows, JdbcClient jdbc, AuditTrail audit) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Takes down every row as it is found, when the log is brought under the key. */
    public void takeDownAll() {
        for (var source : rows.sources()) {
            rows.pages(source.idsSql(), Map.of(), ids -> audit.facts(source.kind(), ids));
        }
    }

    /** What differs between rows and log, in words. */
    public List<String> faults() {
        return rows.sources().stream()
                .flatMap(s -> new FactCheck(s, this).faults().stream())
                .toList();
    }

    Map<Long, String> now(FactSource source, Collection<Long> ids) {
        return rows.now(source, ids);
    }

    Map<Long, String> logged(FactSource source, Collection<Long> ids) {
        return FactRows.values(jdbc.sql(LOGGED)
                .param("action", AuditTrail.FACT)
                .param("kind", source.kind())
                .param("ids", ids.stream().map(String::valueOf).toList()));
    }

    void eachRow(FactSource source, Consumer<List<Long>> page) {
        rows.pages(source.idsSql(), Map.of(), page);
    }

    void eachLogged(FactSource source, Consumer<List<Long>> page) {
        rows.pages(LOGGED_IDS, Map.of("kind", source.kind(), "action", AuditTrail.FACT), page);
    }
}
