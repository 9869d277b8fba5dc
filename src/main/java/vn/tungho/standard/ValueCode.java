package vn.tungho.standard;

import vn.tungho.shared.area.AreaType;

/** The numbers every edition has. */
public enum ValueCode {
    RURAL_INCOME,
    URBAN_INCOME,
    RURAL_MEDIUM_INCOME,
    URBAN_MEDIUM_INCOME,
    RURAL_LOW_INCOME,
    URBAN_LOW_INCOME,
    RURAL_POINTS,
    URBAN_POINTS,
    DEPRIVATION_POINTS,
    DEPRIVATION_LINE,
    SCREENING_TICKS;

    /** The highest A score of a poor or near-poor household in such an area. */
    public static ValueCode pointsLine(AreaType area) {
        return area == AreaType.RURAL ? RURAL_POINTS : URBAN_POINTS;
    }
}
