package vn.tungho.monitoring;

import java.time.LocalDate;
import vn.tungho.shared.area.Area;

/**
 * What the Front of a commune monitors in a year; made in the last quarter of the year before and agreed with the People's Council
 * and Committee (NQLT 403/2017).
 *
 * @param agreedWith the bodies it was agreed with
 */
public record Programme(
        long programmeId,
        String provinceCode,
        String communeCode,
        int year,
        String number,
        LocalDate issuedOn,
        String agreedWith,
        LocalDate agreedOn,
        String contents) {
    /** The commune. */
    public Area area() {
        return Area.commune(provinceCode, communeCode);
    }
}
