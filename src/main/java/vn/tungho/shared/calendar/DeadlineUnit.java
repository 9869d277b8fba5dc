package vn.tungho.shared.calendar;

/** Legal terms count working days or calendar days; never mix them. */
public enum DeadlineUnit {
    WORKING_DAYS("ngày làm việc"),
    CALENDAR_DAYS("ngày");

    private final String label;

    DeadlineUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
