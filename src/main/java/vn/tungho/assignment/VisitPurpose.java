package vn.tungho.assignment;

/** Why the helper came. */
public enum VisitPurpose {
    ROUTINE("Thăm thường kỳ"),
    GUIDANCE("Hướng dẫn làm ăn"),
    HELP("Giúp việc, giúp của"),
    CHECK("Xem việc đã hẹn"),
    URGENT("Việc đột xuất");

    private final String label;

    VisitPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
