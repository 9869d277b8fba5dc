package vn.tungho.registry;

/** Where a line of the class history comes from. */
public enum StatusSource {
    IMPORT("Danh sách nhập"),
    DECISION("Quyết định công nhận"),
    REGISTER("Đăng ký ban đầu");

    private final String label;

    StatusSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
