package vn.tungho.review.ui.list;

import com.vaadin.flow.component.Component;
import java.util.Set;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer checks the list of households, screens applicants and closes it. */
@org.springframework.stereotype.Component
class CloseListForm implements TaskForm {
    private final ListPanel.Services services;

    CloseListForm(ListPanel.Services services) {
        this.services = services;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("closeList");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new ListPanel(Long.parseLong(item.businessKey()), services, frame);
    }
}
