package vn.tungho.shared;

/** The class of a household. */
public enum PovertyStatus {
    POOR("Hộ nghèo"),
    NEAR_POOR("Hộ cận nghèo"),
    NEWLY_ESCAPED("Hộ mới thoát nghèo"),
    NOT_POOR("Hộ không nghèo");

    private final String label;

    PovertyStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Poor and near-poor households stand on the commune's list and hold a certificate. */
    public boolean onList() {
        return this == POOR || this == NEAR_POOR;
    }
}
