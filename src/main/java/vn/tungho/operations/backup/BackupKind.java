package vn.tungho.operations.backup;

/** Who asked for a backup. */
public enum BackupKind {
    /** The program itself, every night. */
    NIGHTLY("hằng đêm"),
    /** An administrator on his page. */
    PAGE("theo yêu cầu trên trang"),
    /** Somebody at the command line. */
    HAND("bằng lệnh");

    private final String label;

    BackupKind(String label) {
        this.label = label;
    }

    /** How it is told. */
    public String label() {
        return label;
    }
}
