package vn.tungho.complaint;

/** Why somebody named to verify is replaced. */
public enum VerifierCause {
    ILLNESS("Ốm đau, nghỉ dài ngày"),
    CONFLICT_OF_INTEREST("Có xung đột lợi ích"),
    OVERLOAD("Quá nhiều việc");

    private final String label;

    VerifierCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
