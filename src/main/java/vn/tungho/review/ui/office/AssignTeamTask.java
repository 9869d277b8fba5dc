package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tungho.posting.ObjectionService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The committee names who looks at a household again. */
@org.springframework.stereotype.Component
class AssignTeamTask implements TaskForm {
    private final OfficeDesk desk;
    private final ObjectionService objections;

    AssignTeamTask(OfficeDesk desk, ObjectionService objections) {
        this.desk = desk;
        this.objections = objections;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("assignTeam");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new AssignTeamForm(desk, Long.parseLong(item.businessKey()), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new ObjectionFacts(desk, objections.require(Long.parseLong(item.businessKey()))));
    }
}
