package vn.tungho.assignment;

/** Where a measure of the plan stands. */
public enum PlanState {
    PLANNED("Chưa làm"),
    DOING("Đang làm"),
    DONE("Đã xong"),
    DROPPED("Bỏ");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
