package vn.tungho.reporting;

import java.util.Locale;
import vn.tungho.shared.document.Letterhead;

/**
 * The commune whose offices issue the documents.
 *
 * @param provinceName with its kind: “Tỉnh Quảng Trị”
 * @param communeName with its kind: “Xã Tân Thành”
 * @param place what stands before the date, usually the commune's bare name: “Tân Thành”
 */
public record CommuneOffice(String provinceName, String communeName, String place) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    /** The office of a commune; the place before the date is the commune's name without its kind. */
    public static CommuneOffice of(String provinceName, String communeName) {
        var kind = communeName.startsWith("Đặc khu ")
                ? "Đặc khu "
                : communeName.substring(0, communeName.indexOf(' ') + 1);
        return new CommuneOffice(provinceName, communeName, communeName.substring(kind.length()));
    }

    /** “xã Tân Thành”, as within a sentence. */
    public String inText() {
        return lowerFirst(communeName);
    }

    /** “tỉnh Quảng Trị”, as within a sentence. */
    public String provinceInText() {
        return lowerFirst(provinceName);
    }

    /** “XÃ TÂN THÀNH”. */
    String capitals() {
        return communeName.toUpperCase(VIETNAMESE);
    }

    /** “TỈNH QUẢNG TRỊ”. */
    String provinceCapitals() {
        return provinceName.toUpperCase(VIETNAMESE);
    }

    /** Of the commune's People's Committee. */
    Letterhead committee() {
        return Letterhead.of(null, "ỦY BAN NHÂN DÂN\n" + capitals());
    }

    /** Of the steering committee for the review. */
    Letterhead steeringCommittee() {
        return Letterhead.of("UBND " + capitals(), "BAN CHỈ ĐẠO RÀ SOÁT\nHỘ NGHÈO, HỘ CẬN NGHÈO");
    }

    /** Of a village. */
    Letterhead village(String villageName) {
        return Letterhead.of("UBND " + capitals(), villageName.toUpperCase(VIETNAMESE));
    }

    private static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }
}
