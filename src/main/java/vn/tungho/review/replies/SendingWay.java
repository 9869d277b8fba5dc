package vn.tungho.review.replies;

/** How a reply reaches the household. */
public enum SendingWay {
    HANDED("Giao tận tay"),
    POST("Gửi bưu điện"),
    VILLAGE_HEAD("Qua trưởng thôn");

    private final String label;

    SendingWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
