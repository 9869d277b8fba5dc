package vn.tungho.support;

/** What the rules say of a household and a programme. */
public enum Entitlement {
    ENTITLED("Thuộc diện"),
    TO_VERIFY("Cần xác minh"),
    NOT_ENTITLED("Không thuộc diện");

    private final String label;

    Entitlement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
