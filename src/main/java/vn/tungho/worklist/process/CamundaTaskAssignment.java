package vn.tungho.worklist.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.worklist.TaskAssignment;

@Component
class CamundaTaskAssignment implements TaskAssignment {
    private final TaskService tasks;

    CamundaTaskAssignment(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void assign(String taskId, @Nullable Long userId) {
        tasks.setAssignee(taskId, userId == null ? null : userId.toString());
    }

    /** The engine's query pages by offset only; its native query lets us go on from the last id. */
    @Override
    public List<EngineTask> openAfter(String taskId, int limit) {
        return tasks
                .createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where ID_ > #{after} order by ID_ limit " + limit)
                .parameter("after", taskId)
                .list()
                .stream()
                .map(t -> new EngineTask(t.getId(), t.getAssignee() == null ? null : Long.valueOf(t.getAssignee())))
                .toList();
    }
}
