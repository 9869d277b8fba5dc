package vn.tungho.standard;

import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;

/** A column of the B1 point table: the rural areas of a region, or all urban areas. */
public enum PointsColumn {
    RED_RIVER_DELTA(Region.RED_RIVER_DELTA.label()),
    NORTHERN_MOUNTAINS(Region.NORTHERN_MOUNTAINS.label()),
    NORTH_CENTRAL_COAST(Region.NORTH_CENTRAL_COAST.label()),
    CENTRAL_HIGHLANDS(Region.CENTRAL_HIGHLANDS.label()),
    SOUTHEAST(Region.SOUTHEAST.label()),
    MEKONG_DELTA(Region.MEKONG_DELTA.label()),
    URBAN(AreaType.URBAN.label());

    private final String label;

    PointsColumn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The column that counts for a household there. */
    public static PointsColumn of(Region region, AreaType area) {
        return area == AreaType.URBAN
                ? URBAN
                : switch (region) {
                    case RED_RIVER_DELTA -> RED_RIVER_DELTA;
                    case NORTHERN_MOUNTAINS -> NORTHERN_MOUNTAINS;
                    case NORTH_CENTRAL_COAST -> NORTH_CENTRAL_COAST;
                    case CENTRAL_HIGHLANDS -> CENTRAL_HIGHLANDS;
                    case SOUTHEAST -> SOUTHEAST;
                    case MEKONG_DELTA -> MEKONG_DELTA;
                };
    }
}
