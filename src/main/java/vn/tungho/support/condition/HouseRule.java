package vn.tungho.support.condition;

import vn.tungho.support.facts.HouseState;
import vn.tungho.support.facts.Known;

/** The conditions of housing support: housing-conditions.dmn. */
@FunctionalInterface
public interface HouseRule {
    /**
     * Whether the house is such that it is replaced or mended.
     *
     * @param persons the people of the household; 0 when they are not known
     */
    Answer of(HouseState house, int persons);

    /**
     * The answer.
     *
     * @param met UNKNOWN while what is not known could still decide
     * @param line why, in words
     */
    record Answer(Known met, String line) {}
}
