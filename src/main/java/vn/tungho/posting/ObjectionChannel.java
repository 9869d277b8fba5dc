package vn.tungho.posting;

/** How an objection came in. */
public enum ObjectionChannel {
    DESK("Tại trụ sở"),
    PHONE("Điện thoại"),
    POST("Bưu điện"),
    WEB("Trang công khai"),
    MEETING("Tại thôn");

    private final String label;

    ObjectionChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
