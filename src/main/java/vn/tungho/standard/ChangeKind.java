package vn.tungho.standard;

/** What of an edition a change replaces. */
public enum ChangeKind {
    VALUE("Con số"),
    POINTS("Điểm của câu trả lời"),
    SIGN("Lời văn câu hỏi"),
    INDICATOR("Mức thiếu hụt");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
