package vn.tungho.assignment;

/** What follows a visit. */
public enum NextStep {
    NEXT_VISIT("Hẹn lần thăm sau"),
    SUPPORT("Đề nghị hỗ trợ"),
    GUIDE("Hướng dẫn tiếp"),
    REPORT("Báo cáo xã");

    private final String label;

    NextStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
