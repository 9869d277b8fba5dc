package vn.tungho.posting;

/** What somebody says is wrong with a posted list. */
public enum ObjectionKind {
    LEFT_OUT("Bỏ sót hộ"),
    WRONGLY_IN("Hộ không đúng đối tượng"),
    WRONG_DATA("Sai thông tin, sai loại hộ");

    private final String label;

    ObjectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
