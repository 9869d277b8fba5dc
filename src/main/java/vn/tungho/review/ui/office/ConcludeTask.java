package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tungho.posting.ObjectionService;
import vn.tungho.standard.StandardService;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The committee concludes: the new sheet holds, or the posted result stays. */
@org.springframework.stereotype.Component
class ConcludeTask implements TaskForm {
    private final OfficeDesk desk;
    private final ObjectionService objections;
    private final StandardService standard;

    ConcludeTask(OfficeDesk desk, ObjectionService objections, StandardService standard) {
        this.desk = desk;
        this.objections = objections;
        this.standard = standard;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("concludeReverification");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new ConcludeForm(desk, new SheetComparison(desk, standard, Long.parseLong(item.businessKey())), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new ObjectionFacts(desk, objections.require(Long.parseLong(item.businessKey()))));
    }
}
