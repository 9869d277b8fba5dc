package vn.tungho.review;

/** Where a commune's review stands. */
public enum ReviewStep {
    LISTING("Lập danh sách"),
    ASSIGNING("Giao hộ"),
    VILLAGES("Rà soát tại thôn"),
    CONSOLIDATING("Tổng hợp"),
    REPORTING("Báo cáo tỉnh"),
    OPINION("Chờ ý kiến tỉnh"),
    SIGNING("Ký quyết định"),
    CERTIFYING("Cấp giấy chứng nhận"),
    DONE("Đã công nhận");

    private final String label;

    ReviewStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
