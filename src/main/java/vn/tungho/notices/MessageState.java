package vn.tungho.notices;

/** Where an outgoing message stands. */
public enum MessageState {
    WAITING("Chờ gửi"),
    SENDING("Đang gửi"),
    SENT("Đã gửi"),
    DEAD("Không gửi được");

    private final String label;

    MessageState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
