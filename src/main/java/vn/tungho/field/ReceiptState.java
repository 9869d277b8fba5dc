package vn.tungho.field;

/** What became of a record. Each of them is final: the device may stop sending it. */
public enum ReceiptState {
    ACCEPTED("Đã nhận"),
    CONFLICT("Đã nhận, có hai phiên bản"),
    REJECTED("Không nhận được");

    private final String label;

    ReceiptState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
