package vn.tungho.assignment;

/** Where an assignment stands. */
public enum AssignmentState {
    SIGNED("Chờ người giúp trả lời"),
    ACTIVE("Đang giúp"),
    DECLINED("Không nhận"),
    WITHDRAWN("Đã rút"),
    HANDED_OVER("Đã bàn giao"),
    ENDED("Đã kết thúc");

    private final String label;

    AssignmentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
