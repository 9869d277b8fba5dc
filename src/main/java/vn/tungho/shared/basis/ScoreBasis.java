package vn.tungho.shared.basis;

import org.jspecify.annotations.Nullable;

/**
 * How much of a score came from no official text at the hour it was computed. It is kept with the score and stays as it was: a value
 * confirmed later changes it only when the household is scored again (R-UNCONFIRMED-SHOWN).
 *
 * @param points how many questions of Phiếu B1 had unconfirmed points or wording
 * @param needs how many of the twelve needs had an unconfirmed definition
 * @param lines how many of the thresholds used were unconfirmed
 * @param column the column of the point table, in words
 */
public record ScoreBasis(int points, int needs, int lines, String column) {
    private static final String BETWEEN = ";";
    private static final int PARTS = 4;

    /** True when every value used came from an official text that two administrators vouch for. */
    public boolean isConfirmed() {
        return points + needs + lines == 0;
    }

    /** As it stands in a column. */
    public String written() {
        return points + BETWEEN + needs + BETWEEN + lines + BETWEEN + column;
    }

    /** What {@link #written()} wrote; null stays null: nothing is known of that score. */
    public static @Nullable ScoreBasis read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var parts = written.split(BETWEEN, PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("no basis of a score: " + written);
        }
        return new ScoreBasis(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
}
