package vn.tungho.registry;

/** What a household was before its time in the register, as somebody found out and stated. */
public enum PastClass {
    NEVER("Chưa từng là hộ nghèo, hộ cận nghèo"),
    NEAR_POOR("Đã từng là hộ cận nghèo, chưa từng là hộ nghèo"),
    POOR("Đã từng là hộ nghèo");

    private final String label;

    PastClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
