package vn.tungho.review;

/** Which review: the one of every autumn, or the requests of a month. */
public enum ReviewKind {
    ANNUAL("Rà soát định kỳ"),
    IN_YEAR("Rà soát thường xuyên");

    private final String label;

    ReviewKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
