package vn.tungho.complaint;

/** A decision on the way to the settlement. */
public enum InterimKind {
    SUSPENSION("Tạm đình chỉ giải quyết"),
    CONTINUATION("Tiếp tục giải quyết"),
    TERMINATION("Đình chỉ giải quyết");

    private final String label;

    InterimKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
