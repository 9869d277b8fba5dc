package vn.tungho.complaint;

/** The step at which a complaint stands. */
public enum ComplaintState {
    RECEIVED("Chờ thụ lý"),
    VERIFYING("Đang xác minh"),
    DIALOGUE("Đối thoại"),
    SETTLING("Chờ quyết định giải quyết"),
    SETTLED("Đã có quyết định, chờ hiệu lực"),
    IN_FORCE("Quyết định đã có hiệu lực"),
    REFUSED("Không thụ lý"),
    TERMINATED("Đã đình chỉ"),
    APPEALED("Đã khiếu nại lần hai");

    private final String label;

    ComplaintState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** False when nothing more is to be done. */
    public boolean isOpen() {
        return ordinal() <= SETTLED.ordinal();
    }

    /** True from the acceptance to the decision: the clock of the settlement runs. */
    public boolean isBeingSettled() {
        return this == VERIFYING || this == DIALOGUE || this == SETTLING;
    }
}
