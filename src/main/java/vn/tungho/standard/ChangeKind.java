package vn.tungho.standard;

/** What of an edition a change replaces. */
public enum ChangeKind {
    VALUE("Con số"),
    POINTS("Điểm của câu trả lời"),
    SIGN("Lời văn câu hỏi"),
    INDICATOR("Mức thiếu hụt"),
    /** How a need follows from answers of Phiếu B1. */
    NEED("Chỉ số suy ra từ Phiếu B1"),
    /** Two answers that hardly go together. */
    CLASH("Hai câu không khớp");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
