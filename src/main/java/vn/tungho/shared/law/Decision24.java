package vn.tungho.shared.law;

/**
 * The places of Decision 24/2021/QĐ-TTg that this house cites. Điều 4 is the yearly procedure, clause by clause; the review in the year
 * (Điều 5) takes its clauses 2 to 4 over.
 */
public enum Decision24 {
    /** The yearly review runs from 1 September to 14 December; requests in the year start on the 15th. */
    TIME("Điều 3"),
    LIST("Điều 4 khoản 1"),
    SCORING("Điều 4 khoản 2"),
    MEETING("Điều 4 khoản 3"),
    /** Posting at two places, re-verification, second posting, summing up. */
    POSTING("Điều 4 khoản 4"),
    OPINION("Điều 4 khoản 5"),
    RECOGNITION("Điều 4 khoản 6"),
    IN_YEAR("Điều 5"),
    MEDIUM_STANDARD("Điều 6"),
    REPORTS("Điều 7");

    private static final String NAME = "QĐ 24/2021/QĐ-TTg";

    private final String article;

    Decision24(String article) {
        this.article = article;
    }

    /** The article alone, such as {@code Điều 4 khoản 3}. */
    public String article() {
        return article;
    }

    /** Article and name of the text, such as {@code Điều 4 khoản 3, QĐ 24/2021/QĐ-TTg}. */
    public String cite() {
        return article + ", " + NAME;
    }
}
