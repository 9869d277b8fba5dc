package vn.tungho.complaint;

/** Who settles: the chair of the commune, then the chair of the province. */
public enum Instance {
    FIRST("Lần đầu"),
    SECOND("Lần hai");

    private final String label;

    Instance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
