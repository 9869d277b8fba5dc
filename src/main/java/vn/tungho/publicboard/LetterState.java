package vn.tungho.publicboard;

/** Where an objection stands that came without a household. */
public enum LetterState {
    WAITING("Chờ tìm hộ"),
    LODGED("Đã ghi nhận"),
    REFUSED("Không ghi nhận được");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
