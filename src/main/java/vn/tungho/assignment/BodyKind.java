package vn.tungho.assignment;

/** Who is put in charge of a place. */
public enum BodyKind {
    COMMITTEE_MEMBER("Tỉnh ủy viên"),
    DEPARTMENT("Sở, ban, ngành"),
    UNIT("Cơ quan, đơn vị"),
    ENTERPRISE("Doanh nghiệp");

    private final String label;

    BodyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
