package vn.tungho.publication.list;

/** Where a publication as a whole stands. */
public enum PublicationState {
    RUNNING("Đang công khai"),
    ENDED("Đã công khai đủ ngày"),
    WITHDRAWN("Đã rút");

    private final String label;

    PublicationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
