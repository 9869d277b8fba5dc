package vn.tungho.complaint;

/** The official papers of a complaint. */
public enum PaperKind {
    RECEIPT("Giấy biên nhận", "giay-bien-nhan"),
    ACCEPTANCE("Thông báo thụ lý (Mẫu số 03)", "thong-bao-thu-ly"),
    REFUSAL("Thông báo không thụ lý (Mẫu số 04)", "thong-bao-khong-thu-ly"),
    INTERIM("Quyết định tạm đình chỉ, đình chỉ, tiếp tục", "quyet-dinh-tam-dinh-chi"),
    VERIFICATION("Báo cáo kết quả xác minh", "bao-cao-xac-minh"),
    DIALOGUE("Biên bản đối thoại (Mẫu số 14)", "bien-ban-doi-thoai"),
    SETTLEMENT("Quyết định giải quyết khiếu nại", "quyet-dinh-giai-quyet");

    private final String label;
    private final String fileName;

    PaperKind(String label, String fileName) {
        this.label = label;
        this.fileName = fileName;
    }

    public String label() {
        return label;
    }

    /** The beginning of its file's name. */
    public String fileName() {
        return fileName;
    }
}
