package vn.tungho.support;

/** The step at which a case stands. */
public enum SupportState {
    REQUESTED("Chờ tiếp nhận"),
    VERIFYING("Đang xác minh"),
    SELECTING("Chờ bình xét"),
    POSTING("Chờ niêm yết"),
    POSTED("Đang niêm yết"),
    APPROVING("Chờ phê duyệt"),
    DELIVERING("Đang giao, giải ngân"),
    CHECKING("Chờ kiểm tra sử dụng"),
    RETURNING("Đang hoàn trả"),
    CLOSED("Đã đóng"),
    REFUSED("Đã từ chối"),
    WITHDRAWN("Hộ rút đề nghị"),
    TRANSFERRED("Đã chuyển cơ quan khác");

    private final String label;

    SupportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** False when nothing more is to be done. */
    public boolean isOpen() {
        return this != CLOSED && this != REFUSED && this != WITHDRAWN && this != TRANSFERRED;
    }

    /** True from the hand-over on. */
    public boolean isDelivered() {
        return this == CHECKING || this == RETURNING || this == CLOSED;
    }

    /** The household may still take its request back: nothing has been decided yet. */
    public boolean isBeforeDecision() {
        return ordinal() <= APPROVING.ordinal();
    }
}
