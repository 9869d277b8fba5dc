package vn.tungho.worklist;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.Due;

/** What is needed to put a piece of work on the list; see {@link WorkItem} for the fields. */
public record NewWorkItem(
        WorkItem.Source source,
        String sourceId,
        String kind,
        String processKey,
        String businessKey,
        String title,
        String subject,
        String reason,
        Role role,
        Area area,
        @Nullable Long assigneeId,
        @Nullable Long householdId,
        Due due,
        LocalDateTime createdAt) {
    /** The address under which it waits. */
    public String audience() {
        return Grant.audience(role, area);
    }

    /** Title and subject without diacritics. */
    public String searchText() {
        return TextNormalizer.plain(title + " " + subject);
    }
}
