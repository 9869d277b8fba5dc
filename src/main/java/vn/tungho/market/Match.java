package vn.tungho.market;

import java.util.List;

/**
 * Somebody an offer suits, with every rule that spoke.
 *
 * @param points the sum of the lines; orders the list and means nothing else
 */
public record Match(Candidate candidate, int points, List<Line> lines) {
    public Match {
        lines = List.copyOf(lines);
    }

    /** One rule: what it says of this person and how much it weighs. */
    public record Line(String text, int points) {}

    /** The lines in one text, as kept with a referral. */
    public String reasons() {
        return String.join("; ", lines.stream().map(Line::text).toList());
    }
}
