package vn.tungho.publication.list;

/** Where one village's list stands: not yet at both places, up, over, taken off. */
public enum ListState {
    WAITING("Chưa treo đủ hai nơi"),
    UP("Đang treo"),
    ENDED("Đã treo đủ ngày"),
    WITHDRAWN("Đã rút");

    private final String label;

    ListState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
