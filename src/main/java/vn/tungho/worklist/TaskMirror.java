package vn.tungho.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;

/** Keeps the list equal to the engine's tasks, in the engine's transaction. Called by the task listener only. */
@Service
public class TaskMirror {
    private final WorkItemMapper items;
    private final ObjectProvider<TaskDescriber> describers;
    private final WorkChanges changes;
    private final AppClock clock;
    private volatile @Nullable Map<String, TaskDescriber> byProcess;

    TaskMirror(WorkItemMapper items, ObjectProvider<TaskDescriber> describers, WorkChanges changes, AppClock clock) {
        this.items = items;
        this.describers = describers;
        this.changes = changes;
        this.clock = clock;
    }

    /** A task came up; returns the facts the engine's own task takes over. */
    public TaskDescriber.Facts created(
            String taskId, String processKey, String kind, String businessKey, String title, Role role) {
        var facts = describer(processKey).describe(kind, businessKey);
        var item = new NewWorkItem(
                WorkItem.Source.ENGINE,
                taskId,
                kind,
                processKey,
                businessKey,
                title,
                facts.subject(),
                describer(processKey).guide(kind).why(),
                describer(processKey).role(kind, businessKey).orElse(role),
                facts.area(),
                facts.assigneeId(),
                facts.householdId(),
                facts.due(),
                clock.now());
        items.insert(item);
        changes.changed(new WorkChanges.Change(item.audience(), item.assigneeId(), item.area()));
        return facts;
    }

    public void assigned(String taskId, @Nullable Long assigneeId) {
        items.mirrorAssignee(taskId, assigneeId);
    }

    public void completed(String taskId) {
        items.end(WorkItem.Source.ENGINE, taskId, WorkItem.Status.DONE, clock.now(), Actor.name());
    }

    public void cancelled(String taskId) {
        items.end(WorkItem.Source.ENGINE, taskId, WorkItem.Status.CANCELLED, clock.now(), Actor.name());
    }

    /** The describer of a process; a process without one is a mistake in the code. */
    public TaskDescriber describer(String processKey) {
        var known = byProcess;
        if (known == null) {
            known = describers.stream().collect(Collectors.toMap(TaskDescriber::processKey, Function.identity()));
            byProcess = known;
        }
        var found = known.get(processKey);
        if (found == null) {
            throw new IllegalStateException("no TaskDescriber for process " + processKey);
        }
        return found;
    }

    /** A slice of the mirrored open tasks in order of task id, for the reconciliation. */
    List<WorkItemMapper.MirrorRow> openAfter(String taskId, int limit) {
        return items.openEngineItems(taskId, limit);
    }
}
