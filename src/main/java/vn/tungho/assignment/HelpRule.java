package vn.tungho.assignment;

/**
 * A default of the help, kept as data.
 *
 * @param source where it comes from
 * @param isConfirmed false until somebody confirmed it against a document; shown as “chưa xác nhận”
 */
public record HelpRule(String helpRule, String name, int amount, String unit, String source, boolean isConfirmed) {
    /** The rules by name. */
    public enum Name {
        MOST_HOUSEHOLDS,
        WARN_HOUSEHOLDS,
        ESCAPED_MONTHS,
        ANSWER_DAYS,
        VISIT_MONTHS,
        RECORD_DAYS,
        ESCALATE_DAYS,
        HANDOVER_DAYS,
        BURDEN_MINUTES,
        BURDEN_QUESTIONS,
        AWAY_DAYS,
        CORRECT_DAYS,
        REQUEST_DAYS,
        URGE_DAYS,
        REMIND_DAYS
    }
}
