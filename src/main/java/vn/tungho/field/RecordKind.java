package vn.tungho.field;

/** What a device may send. */
public enum RecordKind {
    SHEET("Phiếu khảo sát"),
    VISIT("Chuyến thăm"),
    PHOTO("Ảnh");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
