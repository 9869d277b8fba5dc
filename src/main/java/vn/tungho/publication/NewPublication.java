package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.area.Area;

/**
 * What a module that recognises households asks to be made public.
 *
 * @param originId the review, request or complaint; published once
 * @param title what it is about, with its year
 * @param decisions the signed decisions, each with its number
 * @param countsFrom the day from which the term to begin counts: that of the decision, or of a settlement's effect
 */
public record NewPublication(
        PublicationSource source,
        long originId,
        Area commune,
        String title,
        List<String> decisions,
        LocalDate decidedOn,
        LocalDate countsFrom,
        List<Line> lines) {
    public NewPublication {
        decisions = List.copyOf(decisions);
        lines = List.copyOf(lines);
    }

    /** A household, or for a low-income worker the person. */
    public record Line(String villageCode, String villageName, long householdId, String name, PublishedResult result) {}
}
