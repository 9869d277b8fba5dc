package vn.tungho.review.replies;

/** Why an applicant is answered. */
public enum ReplyKind {
    /** Phiếu A kept it off the list. */
    SCREENED("không đưa vào danh sách rà soát"),
    /** It was reviewed and is neither poor nor near-poor. */
    REVIEWED("đã rà soát, không được công nhận");

    private final String label;

    ReplyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
