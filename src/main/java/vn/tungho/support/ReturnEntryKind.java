package vn.tungho.support;

/** What happened on the way back of money or a thing. */
public enum ReturnEntryKind {
    REPAYMENT("Trả tiền"),
    ITEM("Trả hiện vật"),
    EXTENSION("Gia hạn"),
    LOSS("Rủi ro, mất mát");

    private final String label;

    ReturnEntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
