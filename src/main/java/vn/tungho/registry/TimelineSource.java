package vn.tungho.registry;

import java.util.List;

/** A module that knows something of a household's life; a bean each. Asked only for households that the person may see. */
public interface TimelineSource {
    /** Its entries about the household, in any order. */
    List<TimelineEntry> entries(long householdId);
}
