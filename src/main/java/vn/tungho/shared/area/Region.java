package vn.tungho.shared.area;

/** The six socio-economic regions that the income sheet (Phiếu B1) has a column for; urban areas have one of their own. */
public enum Region {
    RED_RIVER_DELTA("Đồng bằng sông Hồng"),
    NORTHERN_MOUNTAINS("Trung du và miền núi phía Bắc"),
    NORTH_CENTRAL_COAST("Bắc Trung Bộ và Duyên hải miền Trung"),
    CENTRAL_HIGHLANDS("Tây Nguyên"),
    SOUTHEAST("Đông Nam Bộ"),
    MEKONG_DELTA("Đồng bằng sông Cửu Long");

    private final String label;

    Region(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
