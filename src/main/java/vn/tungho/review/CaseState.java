package vn.tungho.review;

/** Where a household stands within its village's review. */
public enum CaseState {
    LISTED("Chưa khảo sát"),
    SURVEYED("Đã khảo sát"),
    AGREED("Đã họp thống nhất"),
    FINAL("Đã có kết quả");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
