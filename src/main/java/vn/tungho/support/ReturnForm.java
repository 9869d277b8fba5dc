package vn.tungho.support;

/** In what form a thing comes back. */
public enum ReturnForm {
    CASH("Tiền"),
    OFFSPRING("Con giống"),
    ITEM("Chính vật đó");

    private final String label;

    ReturnForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
