package vn.tungho.support;

/** Where a household stands with a programme. */
public enum RightState {
    ENTITLED("Còn thiếu"),
    TO_VERIFY("Cần xác minh"),
    OFFERED("Đã báo cho hộ"),
    IN_PROGRESS("Đang làm"),
    DELIVERED("Đã nhận"),
    REFUSED("Đã từ chối"),
    DECLINED("Hộ không nhận"),
    NOT_ENTITLED("Không thuộc diện");

    private final String label;

    RightState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
