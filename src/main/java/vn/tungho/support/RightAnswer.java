package vn.tungho.support;

/** What was said between the commune and the household about a right. */
public enum RightAnswer {
    OFFERED("Đã báo cho hộ"),
    DECLINED("Hộ không nhận");

    private final String label;

    RightAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
