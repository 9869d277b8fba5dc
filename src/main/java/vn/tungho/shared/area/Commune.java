package vn.tungho.shared.area;

/**
 * A commune-level unit since 1 July 2025. The name carries its kind, such as "Xã Tân Thành".
 *
 * @param kind {@code commune}, {@code ward} or {@code special_zone}
 */
public record Commune(
        String communeCode, String provinceCode, String name, String kind, AreaType areaType, Region region) {
    /** The commune as an area. */
    public Area area() {
        return Area.commune(provinceCode, communeCode);
    }
}
