package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How a visit reaches the support of a household; the module of support is behind it. */
public interface SupportDoor {
    /** Something the household has a right to and has not got. */
    record Choice(String code, String name) {}

    /** What a helper may ask for by name, by household; nothing for one of which nothing is known to be missing. */
    Map<Long, List<Choice>> choices(Collection<Long> householdIds);

    /**
     * Opens a case that waits to be taken in, in the caller's transaction; returns its id.
     *
     * @throws vn.tungho.shared.BusinessException when there is one already, or the household has no right to it
     */
    long open(long householdId, String programmeCode, String words, LocalDate on);

    /** The page on which the officer opens a case for a request. */
    String openPath(long householdId, long requestId);
}
