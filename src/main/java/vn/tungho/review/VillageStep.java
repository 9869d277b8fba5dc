package vn.tungho.review;

/** Where a village stands within its commune's review. */
public enum VillageStep {
    WAITING("Chưa bắt đầu"),
    SURVEY("Khảo sát"),
    MEETING("Họp dân"),
    POSTING("Niêm yết"),
    FINISHED("Đã có kết quả");

    private final String label;

    VillageStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
