package vn.tungho.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;

/** Counts rows of a run: for the figures of the last line, and for what must never be true at its end. */
@Component
class RunCounts {
    private final JdbcClient jdbc;
    private final AppClock clock;

    RunCounts(JdbcClient jdbc, AppClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day on which the run stands. */
    LocalDate today() {
        return clock.today();
    }

    /** How many rows these are: a table, with its joins and its {@code where}. */
    int count(String from, Object... values) {
        return Math.toIntExact(number("select count(*) from " + from, values));
    }

    /** The one number that a statement gives. */
    long number(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    /** How many tasks of a process wait for somebody. */
    int openWork(String processKey) {
        return count("work_item where status = 'OPEN' and process_key = ?", processKey);
    }

    /** New checks, nothing found yet. */
    Checks checks() {
        return new Checks();
    }

    /** Collects what is wrong, in words. */
    final class Checks {
        private final List<String> faults = new ArrayList<>();

        private Checks() {}

        /** Wrong when there is any such row. */
        void none(String what, String from) {
            same(what, count(from), 0);
        }

        /** Wrong when an unfinished case, such as {@code complaint}, has no running instance of one of the processes. */
        void running(String what, String table, String key, String... processKeys) {
            none(
                    what,
                    table + " c where c.ended_on is null and not exists (select 1 from ACT_RU_EXECUTION e join"
                            + " ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where d.KEY_ in ('"
                            + String.join("', '", processKeys) + "') and e.PARENT_ID_ is null and e.BUSINESS_KEY_ = c."
                            + key + ")");
        }

        /** Wrong when the two numbers differ. */
        void same(String what, long found, long expected) {
            if (found != expected) {
                faults.add(what + ": " + found + (expected == 0 ? "" : " instead of " + expected));
            }
        }

        List<String> faults() {
            return faults;
        }
    }
}
