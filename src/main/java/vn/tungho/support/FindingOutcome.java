package vn.tungho.support;

/** What a line of the verification means. */
public enum FindingOutcome {
    MET("Đạt"),
    UNMET("Không đạt"),
    INFO("Ghi nhận");

    private final String label;

    FindingOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
