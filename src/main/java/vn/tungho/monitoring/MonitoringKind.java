package vn.tungho.monitoring;

/** How the Front monitors (NQLT 403/2017). */
public enum MonitoringKind {
    TEAM("Tổ chức đoàn giám sát"),
    DOCUMENTS("Nghiên cứu, xem xét văn bản"),
    INSPECTORATE("Qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng"),
    JOINT("Tham gia giám sát với cơ quan, tổ chức khác");

    private final String label;

    MonitoringKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
