package vn.tungho.registry;

/** Why a person is no longer a member of the household. */
public enum LeftReason {
    DIED("Qua đời"),
    MOVED("Chuyển đi nơi khác"),
    SPLIT("Tách hộ"),
    MERGED("Nhập hộ"),
    NOT_LISTED("Không còn trong danh sách nhập"),
    CORRECTED("Ghi nhầm");

    private final String label;

    LeftReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
