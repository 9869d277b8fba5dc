package vn.tungho.support;

/** What the check of the use found. */
public enum UseCheckResult {
    RIGHT("Dùng đúng mục đích"),
    WRONG("Dùng chưa đúng mục đích");

    private final String label;

    UseCheckResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
