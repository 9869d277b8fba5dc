package vn.tungho.shared;

import org.jspecify.annotations.Nullable;

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

    /**
     * The class with the year of the review it comes from: “Hộ nghèo năm 2026”. What shows the class of a household says it so.
     *
     * @param classYear null for a household that was never reviewed; of one on the list that is said too
     */
    public String inYear(@Nullable Integer classYear) {
        if (classYear != null) {
            return label + " năm " + classYear;
        }
        return this == NOT_POOR ? label : label + ", chưa rõ năm";
    }

    /** Poor and near-poor households stand on the commune's list and hold a certificate. */
    public boolean onList() {
        return this == POOR || this == NEAR_POOR;
    }
}
