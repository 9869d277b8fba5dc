package vn.tungho.standard.coherence;

/** What a flag of a sheet is about. */
public enum FlagKind {
    NEED("Thiếu hụt khác với Phiếu B1"),
    CLASH("Hai câu không khớp nhau"),
    REGISTER("Khác với sổ bộ");

    private final String label;

    FlagKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
