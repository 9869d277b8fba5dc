package vn.tungho.monitoring;

/** A member's part in the team. */
public enum TeamRole {
    LEADER("Trưởng đoàn"),
    SECRETARY("Thư ký"),
    MEMBER("Thành viên");

    private final String label;

    TeamRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
