package vn.tungho.shared.calendar;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes back what a test changed in the terms, so that other tests find those of the law. */
@Component
public class TermsForTest {
    private final JdbcTemplate jdbc;
    private final TermBook book;

    TermsForTest(JdbcTemplate jdbc, TermBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Removes every later version and every proposal of the term. */
    public void restore(String rule) {
        jdbc.update(
                "update work_item set status = 'CANCELLED' where kind = 'confirmTerm' and status = 'OPEN' and business_key in"
                        + " (select deadline_change_id from deadline_change where deadline_rule = ?)",
                rule);
        jdbc.update("delete from deadline_change where deadline_rule = ?", rule);
        jdbc.update("delete from deadline_version where deadline_rule = ?", rule);
        book.changed();
    }
}
