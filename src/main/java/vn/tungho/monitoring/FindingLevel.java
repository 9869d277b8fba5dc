package vn.tungho.monitoring;

/** How much a finding weighs. */
public enum FindingLevel {
    NOTE("Lưu ý"),
    WRONG("Chưa đúng"),
    SERIOUS("Nghiêm trọng");

    private final String label;

    FindingLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
