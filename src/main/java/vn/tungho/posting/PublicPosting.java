package vn.tungho.posting;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;

/**
 * A list as everybody may see it while it hangs: names, villages, classes, and where and how long (law.md §7). It has no room for ids of
 * households, ID numbers or scores.
 *
 * @param lastDay the last day on which it may be seen
 * @param places where it hangs on paper
 */
public record PublicPosting(
        long postingId,
        PostingKind kind,
        Area area,
        LocalDate fromDay,
        LocalDate lastDay,
        List<String> places,
        List<Line> lines) {
    public PublicPosting {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** A household on the list. */
    public record Line(int lineNo, String headName, String villageName, PovertyStatus status) {}

    /** True on the days on which the list hangs. */
    public boolean isUp(LocalDate today) {
        return !today.isBefore(fromDay) && !today.isAfter(lastDay);
    }
}
