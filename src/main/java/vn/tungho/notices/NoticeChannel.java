package vn.tungho.notices;

/** How a message leaves the house. */
public enum NoticeChannel {
    EMAIL("Thư điện tử"),
    PHONE("Tin nhắn điện thoại");

    private final String label;

    NoticeChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
