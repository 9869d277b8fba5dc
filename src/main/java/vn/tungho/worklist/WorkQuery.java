package vn.tungho.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Scope;

/**
 * A page of the list, ready for SQL.
 *
 * @param assigneeId items taken by this person, or null to leave them out
 * @param audiences addresses whose untaken items are shown; empty to leave them out
 * @param scope for the supervisor's view: all open items of an area; null otherwise
 */
record WorkQuery(
        @Nullable Long assigneeId,
        List<String> audiences,
        @Nullable Scope scope,
        @Nullable String kind,
        @Nullable String villageCode,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String text,
        @Nullable LocalDate afterDue,
        long afterId,
        int limit) {}
