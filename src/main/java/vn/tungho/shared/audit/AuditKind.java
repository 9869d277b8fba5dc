package vn.tungho.shared.audit;

/** What sort of act an audit entry records. */
public enum AuditKind {
    WRITE("Ghi"),
    READ("Xem dữ liệu nhạy cảm"),
    EXPORT("Xuất dữ liệu"),
    SIGN_IN("Đăng nhập");

    private final String label;

    AuditKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
