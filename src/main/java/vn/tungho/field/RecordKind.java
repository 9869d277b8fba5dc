package vn.tungho.field;

/** What a device may send. */
public enum RecordKind {
    SHEET("Phiếu khảo sát"),
    VISIT("Chuyến thăm"),
    PHOTO("Ảnh"),
    WITHDRAWAL("Rút chuyến thăm"),
    /** What came under no kind that is known here: kept whole and refused. */
    UNKNOWN("Bản ghi không rõ loại");

    private final String label;

    RecordKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
