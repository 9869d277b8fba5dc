package vn.tungho.complaint;

/** What is complained of. */
public enum ComplaintObject {
    RECOGNITION("Quyết định công nhận hộ nghèo, hộ cận nghèo"),
    REFUSAL("Văn bản trả lời không công nhận"),
    INACTION("Quá hạn mà chưa trả lời đề nghị"),
    SUPPORT("Quyết định về chính sách hỗ trợ"),
    SETTLEMENT("Quyết định giải quyết khiếu nại lần đầu"),
    NO_SETTLEMENT("Lần đầu quá hạn chưa giải quyết");

    private final String label;

    ComplaintObject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True for what is complained of in the second instance. */
    public boolean isSecond() {
        return this == SETTLEMENT || this == NO_SETTLEMENT;
    }
}
