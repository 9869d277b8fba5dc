package vn.tungho.monitoring;

/** Where a finding stands. */
public enum FindingState {
    OPEN("Chưa trả lời"),
    ANSWERED("Đã trả lời"),
    REMEDIED("Đã khắc phục"),
    OVERDUE("Quá hạn trả lời"),
    ESCALATED("Đã chuyển cấp trên");

    private final String label;

    FindingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True while the commune owes an answer. */
    public boolean waitsForAnswer() {
        return this == OPEN || this == OVERDUE || this == ESCALATED;
    }
}
