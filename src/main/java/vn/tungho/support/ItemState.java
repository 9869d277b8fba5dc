package vn.tungho.support;

/** Where a returnable thing is. */
public enum ItemState {
    IN_USE("Hộ đang giữ"),
    RETURNED("Đã hoàn trả"),
    PASSED_ON("Đã chuyển hộ sau"),
    LOST("Mất, chết, rủi ro");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
