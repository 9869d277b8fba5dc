package vn.tungho.posting;

/** Where a posting stands: made, up, found short, waiting for re-verifications, over, done with. */
public enum PostingState {
    FROZEN("Chờ niêm yết"),
    POSTED("Đang niêm yết"),
    BROKEN("Niêm yết thiếu, phải làm lại"),
    WAITING("Chờ phúc tra xong"),
    ENDED("Đã đủ ngày"),
    CLOSED("Đã xong");

    private final String label;

    PostingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
