package vn.tungho.inyear;

/** How a request came. */
public enum RequestChannel {
    DESK("Nộp tại xã"),
    POST("Qua bưu điện"),
    BOARD("Qua trang công khai"),
    BATCH("Lập theo đợt thiên tai");

    private final String label;

    RequestChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
