package vn.tungho.review;

/** Why a sheet is filled: in the survey, or once more by other people. */
public enum SheetPurpose {
    SURVEY("Khảo sát"),
    REVERIFY("Phúc tra");

    private final String label;

    SheetPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
