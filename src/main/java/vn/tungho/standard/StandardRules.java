package vn.tungho.standard;

import java.util.Collection;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.AreaType;

/** The legal rules as decision tables. They hold no number that an edition holds; those come in with each call. */
public interface StandardRules {
    /** Phiếu A: {@code "LISTED"} or {@code "NOT_LISTED"}. */
    Fired<String> screen(int ticks, int limit);

    /** The B score: the sum of {@code points} over the indicators 1 to 12 a household is deprived in. */
    int deprivationScore(Collection<Integer> deprivations, int points);

    /** The class by area, scores and lines. */
    Fired<PovertyStatus> classify(AreaType area, int aScore, int bScore, Lines lines);

    /** The village meeting: {@code "APPROVED"} or {@code "REDO"}. */
    Fired<String> meeting(int agree, int attending);

    /** What a table answered and which of its rules did. */
    record Fired<T>(T result, String ruleId) {}

    /** The thresholds of an edition. */
    record Lines(int rural, int urban, int deprivation) {}
}
