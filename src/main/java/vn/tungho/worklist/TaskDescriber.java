package vn.tungho.worklist;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.security.Duty;
import vn.tungho.security.Involvement;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.calendar.Due;

/** A module that owns a process tells what each of its waiting tasks is about. One bean per process. */
public interface TaskDescriber {
    /** The process id in the model, such as {@code villageReview}. */
    String processKey();

    /** What the task of this case is about. {@code kind} is the task's id without its prefix. */
    Facts describe(String kind, String businessKey);

    /** Whom a task of this case waits for when its model names several roles; empty leaves it to the model. */
    default Optional<Role> role(String kind, String businessKey) {
        return Optional.empty();
    }

    /** Kinds that are given to one person by name, so that they cannot change hands on the work list. */
    default Set<String> personalKinds() {
        return Set.of();
    }

    /**
     * Kinds that are a duty to be kept apart from others, such as the second look from the first. The policy is asked when such a
     * task is taken or handed over, when it is opened, and again when it is completed.
     */
    default Map<String, Duty> duties() {
        return Map.of();
    }

    /** Who did what so far in each of these cases; asked for the kinds of {@link #duties} only. */
    default Map<String, Involvement> involvements(String kind, Collection<String> businessKeys) {
        return Map.of();
    }

    /** What to do, why, and by which law; shown on the task's page. */
    TaskGuide guide(String kind);

    /**
     * Facts of one waiting task.
     *
     * @param subject whom or what it is about, such as "Thôn Tân Lý"
     * @param due the last day, counted in the unit of the row it comes from; {@link WorkItem#WITHOUT_DUE} when there is none
     * @param assigneeId the person it is meant for, when it is for one person only
     */
    record Facts(
            Area area,
            String subject,
            Due due,
            @Nullable Long assigneeId,
            @Nullable Long householdId) {
        public static Facts of(Area area, String subject, Due due) {
            return new Facts(area, subject, due, null, null);
        }
    }
}
