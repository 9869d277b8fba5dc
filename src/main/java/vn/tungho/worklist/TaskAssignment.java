package vn.tungho.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine's side of who has a task, in the caller's transaction. */
public interface TaskAssignment {
    /** Gives the engine's task to this person, or to nobody. */
    void assign(String taskId, @Nullable Long userId);

    /** The engine's open tasks after the given id in order of id, for the reconciliation. */
    List<EngineTask> openAfter(String taskId, int limit);

    /** An open task as the engine knows it. */
    record EngineTask(String taskId, @Nullable Long assigneeId) {}
}
