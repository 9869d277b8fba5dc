package vn.tungho.posting;

/** The two places at which a list must hang (QĐ 24/2021). */
public enum PostingPlaceKind {
    VILLAGE_HOUSE("Nhà văn hóa, nhà sinh hoạt cộng đồng thôn"),
    COMMUNE_OFFICE("Trụ sở UBND xã");

    private final String label;

    PostingPlaceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
