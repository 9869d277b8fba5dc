package vn.tungho.assignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far two places are from each other as the crow flies. */
final class Distance {
    private static final double EARTH_METRES = 6_371_000;

    private Distance() {}

    /** In metres by the haversine formula, rounded; empty when a coordinate is missing. Coordinates in degrees. */
    static Optional<Long> metres(
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal otherLatitude,
            @Nullable BigDecimal otherLongitude) {
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return Optional.empty();
        }
        var from = Math.toRadians(latitude.doubleValue());
        var to = Math.toRadians(otherLatitude.doubleValue());
        var east = Math.toRadians(otherLongitude.doubleValue() - longitude.doubleValue());
        var half = Math.pow(Math.sin((to - from) / 2), 2)
                + Math.cos(from) * Math.cos(to) * Math.pow(Math.sin(east / 2), 2);
        return Optional.of(Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(half))));
    }
}
