package vn.tungho.publication.list;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.area.Area;

/**
 * A recognised list as everybody may see it while it hangs. It has no room for ids of households, ID numbers or scores (R-PUBLICATION-DATA).
 *
 * @param lastDay the last day on which it may be seen
 * @param places where it hangs on paper
 */
public record PublicList(
        long listId,
        Area area,
        String villageName,
        String title,
        String decisionNumbers,
        LocalDate decidedOn,
        LocalDate fromDay,
        LocalDate lastDay,
        List<String> places,
        List<Line> lines) {
    public PublicList {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** A household on the list: its name and the words for its class. */
    public record Line(int lineNo, String name, String result) {}

    /** A list that hangs now, in the list of lists. */
    public record Link(long listId, String communeCode, String villageCode, String title, LocalDate endsOn) {}

    /** True on the days on which the list hangs. */
    public boolean isUp(LocalDate today) {
        return !today.isBefore(fromDay) && !today.isAfter(lastDay);
    }
}
