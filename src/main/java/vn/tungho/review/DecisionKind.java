package vn.tungho.review;

/** The two decisions a chair signs (QĐ 24/2021, Mẫu số 02). */
public enum DecisionKind {
    LISTED("Công nhận hộ nghèo, hộ cận nghèo"),
    ESCAPED("Công nhận hộ thoát nghèo, hộ thoát cận nghèo");

    private final String label;

    DecisionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
