package vn.tungho.support;

/** How often a household may receive the same support. */
public enum Frequency {
    ONCE("Một lần"),
    YEARLY("Mỗi năm"),
    REPEATED("Nhiều lần");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
