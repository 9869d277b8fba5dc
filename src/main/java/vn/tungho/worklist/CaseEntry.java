package vn.tungho.worklist;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case as it stands in the work list: what waited, since when, and who ended it.
 *
 * @param assigneeName who has or had it; null when nobody took it
 * @param endedByName who ended it; null while it is open
 */
public record CaseEntry(
        long workItemId,
        String kind,
        String title,
        WorkItem.Status status,
        LocalDateTime createdAt,
        @Nullable LocalDateTime endedAt,
        @Nullable String assigneeName,
        @Nullable String endedByName) {}
