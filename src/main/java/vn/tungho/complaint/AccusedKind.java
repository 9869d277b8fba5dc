package vn.tungho.complaint;

/** How far it is known whom a denunciation accuses. */
public enum AccusedKind {
    ACCOUNT("Người dùng hệ thống này"),
    OTHER("Người khác"),
    UNKNOWN("Chưa rõ");

    private final String label;

    AccusedKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
