package vn.tungho.assignment;

/** Whether the households come back. */
public enum HandoverKind {
    DEPUTY("Làm thay có thời hạn"),
    FINAL("Bàn giao hẳn");

    private final String label;

    HandoverKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
