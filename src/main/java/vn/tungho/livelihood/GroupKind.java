package vn.tungho.livelihood;

/** How households work together. */
public enum GroupKind {
    COOPERATIVE_TEAM("Tổ hợp tác"),
    SELF_MANAGED("Tổ tự quản"),
    COOPERATIVE("Hợp tác xã"),
    ESCAPE_GROUP("Tổ thoát nghèo");

    private final String label;

    GroupKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
