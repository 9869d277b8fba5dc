package vn.tungho.support;

/** What comes back after the support was used. */
public enum ReturnKind {
    NONE("Không phải hoàn trả"),
    CASH("Hoàn trả bằng tiền"),
    ITEM("Hoàn trả bằng hiện vật");

    private final String label;

    ReturnKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
