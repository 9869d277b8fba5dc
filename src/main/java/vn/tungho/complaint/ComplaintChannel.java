package vn.tungho.complaint;

/** How a complaint came in. */
public enum ComplaintChannel {
    DESK("Nộp tại trụ sở"),
    RECEPTION("Tiếp công dân"),
    POST("Bưu chính"),
    ONLINE("Trực tuyến");

    private final String label;

    ComplaintChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
