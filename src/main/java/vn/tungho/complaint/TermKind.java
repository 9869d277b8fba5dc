package vn.tungho.complaint;

/** What a term is for. */
public enum TermKind {
    ACCEPTANCE("Thụ lý"),
    SETTLEMENT("Giải quyết"),
    SENDING("Gửi quyết định giải quyết"),
    PUBLICATION("Công khai quyết định"),
    EFFECT("Quyết định có hiệu lực"),
    INTERIM_SENDING("Gửi quyết định tạm đình chỉ, tiếp tục, đình chỉ");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True when somebody must act within it; the other one only has to pass. */
    public boolean isDuty() {
        return this != EFFECT;
    }
}
