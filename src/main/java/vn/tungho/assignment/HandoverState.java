package vn.tungho.assignment;

/** Where a handover stands. */
public enum HandoverState {
    OFFERED("Chờ bên nhận ký"),
    SIGNED("Hai bên đã ký"),
    REFUSED("Bên nhận không ký"),
    CANCELLED("Đã hủy");

    private final String label;

    HandoverState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
