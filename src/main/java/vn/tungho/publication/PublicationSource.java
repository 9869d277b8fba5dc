package vn.tungho.publication;

/** Which decisions a publication makes known. */
public enum PublicationSource {
    /** The two decisions of a yearly review. */
    ANNUAL("Rà soát định kỳ"),
    /** Decisions on requests in the year, those by income included. */
    IN_YEAR("Rà soát trong năm"),
    /** A class changed by the settlement of a complaint. */
    SETTLEMENT("Giải quyết khiếu nại");

    private final String label;

    PublicationSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
