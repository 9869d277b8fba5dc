package vn.tungho.worklist.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.tungho.security.Role;
import vn.tungho.worklist.TaskMirror;

/** Hooks the mirror to every user task of every process; built-in listeners also run when a caller skips the model's own. */
@Component
class TaskMirrorPlugin extends AbstractProcessEnginePlugin {
    private static final String PREFIX = "userTask_";

    private final TaskMirror mirror;

    TaskMirrorPlugin(TaskMirror mirror) {
        this.mirror = mirror;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                for (var event : List.of(
                        TaskListener.EVENTNAME_CREATE,
                        TaskListener.EVENTNAME_ASSIGNMENT,
                        TaskListener.EVENTNAME_COMPLETE,
                        TaskListener.EVENTNAME_DELETE)) {
                    task.addBuiltInTaskListener(event, TaskMirrorPlugin.this::notify);
                }
            }
        });
    }

    private void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> created(task);
            case TaskListener.EVENTNAME_ASSIGNMENT ->
                mirror.assigned(task.getId(), task.getAssignee() == null ? null : Long.valueOf(task.getAssignee()));
            case TaskListener.EVENTNAME_COMPLETE -> mirror.completed(task.getId());
            case TaskListener.EVENTNAME_DELETE -> mirror.cancelled(task.getId());
            default -> throw new IllegalStateException("unexpected event " + task.getEventName());
        }
    }

    private void created(DelegateTask task) {
        var definition = task.getProcessDefinitionId();
        var facts = mirror.created(
                task.getId(),
                definition.substring(0, definition.indexOf(':')),
                task.getTaskDefinitionKey().substring(PREFIX.length()),
                task.getExecution().getProcessBusinessKey(),
                task.getName(),
                role(task));
        task.setDueDate(java.sql.Date.valueOf(facts.due().on()));
        if (facts.assigneeId() != null) {
            task.setAssignee(facts.assigneeId().toString());
        }
    }

    private static Role role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .map(Role::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no role on " + task.getTaskDefinitionKey()));
    }
}
