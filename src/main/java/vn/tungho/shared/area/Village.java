package vn.tungho.shared.area;

/** A village (thôn, bản, tổ dân phố) with the code given to it here. */
public record Village(String villageCode, String provinceCode, String communeCode, String name) {
    /** The village as an area. */
    public Area area() {
        return Area.village(provinceCode, communeCode, villageCode);
    }
}
