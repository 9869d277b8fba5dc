package vn.tungho.shared.calendar;

/** Legal terms count working days or calendar days, or name a day of the month; never mix them. */
public enum DeadlineUnit {
    WORKING_DAYS("ngày làm việc"),
    CALENDAR_DAYS("ngày"),
    /** The first such day of a month on or after the event; where something begins, so it does not move off a holiday. */
    DAY_OF_MONTH("hằng tháng");

    private final String label;

    DeadlineUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
