package vn.tungho.shared.calendar;

/**
 * A legal term: so many days of a unit, by an article.
 *
 * @param isConfirmed false where the article was not read in an official text; shown as "chưa xác nhận"
 */
public record DeadlineRule(
        String deadlineRule, String name, int amount, DeadlineUnit unit, String article, boolean isConfirmed) {
    /** The term in words, such as “3 ngày làm việc” or “ngày 15 hằng tháng”: every text takes it from here, none types the number. */
    public String length() {
        return (unit == DeadlineUnit.DAY_OF_MONTH ? "ngày " : "") + amount + " " + unit.label();
    }

    /** The same with its mark where the article was not read in an official text: the length, then “chưa xác nhận”. */
    public String markedLength() {
        return isConfirmed ? length() : length() + ", chưa xác nhận";
    }

    /** The same as official papers write it, numbers below 10 with a zero: “03 ngày làm việc” (Nghị định 30/2020). */
    public String paperLength() {
        return "%02d %s".formatted(amount, unit.label());
    }
}
