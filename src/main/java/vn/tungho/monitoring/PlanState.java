package vn.tungho.monitoring;

/** The step a plan stands at. */
public enum PlanState {
    NOTICE("Chờ gửi thông báo"),
    REPORT("Chờ báo cáo của xã"),
    SESSION("Chờ buổi giám sát"),
    RESULT("Chờ báo cáo kết quả"),
    CONCLUSION("Chờ kết luận, kiến nghị"),
    ANSWERS("Chờ xã trả lời"),
    FOLLOW_UP("Đang theo dõi khắc phục"),
    CLOSED("Đã xong"),
    CANCELLED("Đã hủy");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this != CLOSED && this != CANCELLED;
    }

    /** True while findings may still be written: before the conclusion is signed. */
    public boolean takesFindings() {
        return compareTo(CONCLUSION) <= 0;
    }

    /** True before the session was held. */
    public boolean isBeforeSession() {
        return compareTo(SESSION) <= 0;
    }
}
