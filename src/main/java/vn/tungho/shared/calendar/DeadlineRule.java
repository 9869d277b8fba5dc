package vn.tungho.shared.calendar;

/**
 * A legal term: so many days of a unit, by an article.
 *
 * @param isConfirmed false where the article was not read in an official text; shown as "chưa xác nhận"
 */
public record DeadlineRule(
        String deadlineRule, String name, int amount, DeadlineUnit unit, String article, boolean isConfirmed) {
    /** The term in words, such as “3 ngày làm việc”: every text takes it from here, none types the number. */
    public String length() {
        return amount + " " + unit.label();
    }
}
