package vn.tungho.standard;

/** How far a change has come; only a confirmed one counts. */
public enum ChangeState {
    OPEN("Chờ người thứ hai xác nhận"),
    CONFIRMED("Đã xác nhận"),
    REFUSED("Không xác nhận");

    private final String label;

    ChangeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
