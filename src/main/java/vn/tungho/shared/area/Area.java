package vn.tungho.shared.area;

import org.jspecify.annotations.Nullable;

/**
 * A place on one of three levels. Every listed row carries these codes: province 2 digits, commune 5 digits, village 8 digits
 * (the commune's code and a number of our own, since villages have no national code list).
 *
 * @param communeCode null for the province as a whole
 * @param villageCode null for the commune as a whole
 */
public record Area(
        String provinceCode,
        @Nullable String communeCode,
        @Nullable String villageCode) {
    public static Area province(String provinceCode) {
        return new Area(provinceCode, null, null);
    }

    public static Area commune(String provinceCode, String communeCode) {
        return new Area(provinceCode, communeCode, null);
    }

    public static Area village(String provinceCode, String communeCode, String villageCode) {
        return new Area(provinceCode, communeCode, villageCode);
    }

    /** The code of the narrowest level given. */
    public String code() {
        return villageCode != null ? villageCode : communeCode != null ? communeCode : provinceCode;
    }

    /** True when {@code other} lies within this area or is the same. */
    public boolean contains(Area other) {
        return provinceCode.equals(other.provinceCode)
                && (communeCode == null || communeCode.equals(other.communeCode))
                && (villageCode == null || villageCode.equals(other.villageCode));
    }
}
