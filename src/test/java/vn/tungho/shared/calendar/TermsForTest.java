package vn.tungho.shared.calendar;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a test changed in the terms, so that other tests find those of the law. */
@Component
public class TermsForTest {
    private final JdbcTemplate jdbc;
    private final TermBook book;
    private final CalendarService calendar;

    TermsForTest(JdbcTemplate jdbc, TermBook book, CalendarService calendar) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.book = book;
    }

    /** Removes every later version and every proposal of the term, and moves back what they moved. */
    @Transactional
    public void restore(String rule) {
        jdbc.update(
                "update work_item set status = 'CANCELLED' where kind = 'confirmTerm' and status = 'OPEN' and business_key in"
                        + " (select deadline_change_id from deadline_change where deadline_rule = ?)",
                rule);
        jdbc.update("delete from deadline_change where deadline_rule = ?", rule);
        jdbc.update("delete from deadline_version where deadline_rule = ?", rule);
        book.changed();
        calendar.recompute("dọn sau phép thử");
    }
}
