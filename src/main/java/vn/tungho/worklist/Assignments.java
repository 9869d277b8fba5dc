package vn.tungho.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change of assignment.
 *
 * @param changed what was changed, with what is needed to take it back
 * @param refused what was left as it is, with the reason for the person
 */
public record Assignments(List<Changed> changed, List<Refused> refused) {
    /** An item that has a new assignee; {@code ref} holds its version after the change. */
    public record Changed(
            ItemRef ref,
            String title,
            @Nullable Long before,
            @Nullable Long after) {}

    /** An item that was not changed. */
    public record Refused(long workItemId, String title, String reason) {}
}
