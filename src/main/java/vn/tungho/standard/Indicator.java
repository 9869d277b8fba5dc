package vn.tungho.standard;

/**
 * One of the twelve basic needs of Phiếu B2.
 *
 * @param indicatorNo 1 to 12, as printed on the certificate
 * @param code what joins the same need in two editions
 * @param definition when a household counts as deprived
 * @param icon file name in icons/ without ending
 */
public record Indicator(
        String editionId,
        int indicatorNo,
        String code,
        String service,
        String name,
        String definition,
        String article,
        String source,
        boolean isConfirmed,
        String icon) {
    /** The code of its question on Phiếu B2, such as {@code B2-04}. */
    public String itemCode() {
        return itemCode(indicatorNo);
    }

    /** The code of the question about indicator {@code no}. */
    public static String itemCode(int no) {
        return no < 10 ? "B2-0" + no : "B2-" + no;
    }
}
