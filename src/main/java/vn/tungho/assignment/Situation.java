package vn.tungho.assignment;

/** How the household is doing, as the helper found it. */
public enum Situation {
    BETTER("Tiến bộ"),
    SAME("Như trước"),
    WORSE("Khó hơn"),
    AWAY("Vắng nhà");

    private final String label;

    Situation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
