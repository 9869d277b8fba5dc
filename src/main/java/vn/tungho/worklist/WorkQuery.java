package vn.tungho.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;

/**
 * A page of the list, ready for SQL.
 *
 * @param assigneeId items taken by this person, or null to leave them out
 * @param behalf items taken by those for whom the person stands in, each for one role; empty to leave them out
 * @param audiences addresses whose untaken items are shown; empty to leave them out
 * @param scope for the supervisor's view: all open items of an area; null otherwise
 */
record WorkQuery(
        @Nullable Long assigneeId,
        List<Behalf> behalf,
        List<String> audiences,
        @Nullable Scope scope,
        @Nullable String kind,
        @Nullable String villageCode,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String text,
        @Nullable LocalDate afterDue,
        long afterId,
        int limit) {
    /** A person stood in for, and the role that was passed on. */
    record Behalf(long userId, Role role) {}

    /** The provinces, communes and villages of the scope: a branch of the list each. */
    Set<String> provinces() {
        return scope == null ? Set.of() : scope.provinceCodes();
    }

    Set<String> communes() {
        return scope == null ? Set.of() : scope.communeCodes();
    }

    /** How many parts the list is put together from. */
    int branches() {
        return provinces().size()
                + communes().size()
                + villages().size()
                + (assigneeId == null ? 0 : 1)
                + behalf.size()
                + audiences.size();
    }

    Set<String> villages() {
        return scope == null ? Set.of() : scope.villageCodes();
    }
}
