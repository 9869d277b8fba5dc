package vn.tungho.posting;

/** How an objection ended, or that it has not. */
public enum ObjectionState {
    OPEN("Đang phúc tra"),
    LATE("Ghi nhận ngoài hạn"),
    UPHELD("Chấp nhận"),
    REJECTED("Không chấp nhận"),
    WITHDRAWN("Đã rút");

    private final String label;

    ObjectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
