package vn.tungho.support.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A house as far as it is known: the three parts of housing support (foundation and floor, frame and walls, roof), which are
 * not wall, pillar and roof of indicator 7.
 *
 * @param foundation YES when it is durable
 * @param area square metres of the whole dwelling; null when not known
 * @param helpedBefore the State or an organisation helped with a house before
 */
public record HouseState(
        Known hasHouse,
        Known foundation,
        Known frame,
        Known roof,
        @Nullable BigDecimal area,
        Known helpedBefore) {
    /** Nothing was looked at or asked yet. */
    public static final HouseState NOT_SEEN =
            new HouseState(Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, null, Known.UNKNOWN);

    /** A household without any house. */
    public static HouseState none(Known helpedBefore) {
        return new HouseState(Known.NO, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, null, helpedBefore);
    }

    /** A house of which everything is known, not helped before. */
    public static HouseState seen(boolean foundation, boolean frame, boolean roof, double area) {
        return new HouseState(
                Known.YES,
                Known.of(foundation),
                Known.of(frame),
                Known.of(roof),
                area > 0 ? BigDecimal.valueOf(area) : null,
                Known.NO);
    }

    /** How many of the three parts are known not to be durable. */
    public int weakParts() {
        return count(Known.NO);
    }

    /** How many would not be durable if all that are not known were not. */
    public int possibleWeakParts() {
        return count(Known.NO) + count(Known.UNKNOWN);
    }

    /** True when everything that decides is known. */
    public boolean isComplete() {
        return hasHouse == Known.NO || (hasHouse == Known.YES && possibleWeakParts() == weakParts() && area != null);
    }

    /** Square metres a person; null while the area or the number of persons is not known. */
    public @Nullable Double areaPerPerson(int persons) {
        return area == null || persons < 1
                ? null
                : (Double) area.divide(BigDecimal.valueOf(persons), MathContext.DECIMAL64)
                        .doubleValue();
    }

    private int count(Known state) {
        return (foundation == state ? 1 : 0) + (frame == state ? 1 : 0) + (roof == state ? 1 : 0);
    }
}
