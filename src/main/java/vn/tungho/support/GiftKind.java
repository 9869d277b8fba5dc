package vn.tungho.support;

/** Money, or goods with their value. */
public enum GiftKind {
    MONEY("Tiền"),
    GOODS("Hiện vật");

    private final String label;

    GiftKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
