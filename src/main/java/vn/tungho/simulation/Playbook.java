package vn.tungho.simulation;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.tungho.worklist.WorkItem;

/** How the tasks of one module are played by whoever finds them on the work list; one bean per module. */
public interface Playbook {
    /** Kind of work → what the player does with it. */
    Map<String, BiConsumer<Cast.Player, WorkItem>> acts();

    /** Processes that are played only by a script of the year after the decisions, by their keys. */
    default Set<String> yearProcesses() {
        return Set.of();
    }

    /** False for work that is on the list already but whose day has not come, such as the minutes before the meeting. */
    default boolean isTime(WorkItem item) {
        return true;
    }

    /** Kinds that end when somebody else does his work, or that the year plays in their season. */
    default Set<String> leftAlone() {
        return Set.of();
    }
}
