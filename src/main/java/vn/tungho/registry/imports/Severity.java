package vn.tungho.registry.imports;

/** How a problem of a list weighs. */
public enum Severity {
    ERROR("Phải sửa"),
    WARNING("Nên xem lại");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
