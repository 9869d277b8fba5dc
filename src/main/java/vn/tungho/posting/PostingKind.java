package vn.tungho.posting;

/** Which list is put up. */
public enum PostingKind {
    FIRST("Kết quả rà soát"),
    SECOND("Kết quả phúc tra");

    private final String label;

    PostingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
