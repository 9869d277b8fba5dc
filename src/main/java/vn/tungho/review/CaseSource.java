package vn.tungho.review;

/** Why a household is on the list of a review. */
public enum CaseSource {
    REGISTER("Đang trong sổ bộ"),
    APPLICANT("Có giấy đề nghị"),
    OBJECTION("Bổ sung sau ý kiến");

    private final String label;

    CaseSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
