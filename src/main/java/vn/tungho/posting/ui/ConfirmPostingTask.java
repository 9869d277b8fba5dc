package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer's word on whether a list hung in full. */
@org.springframework.stereotype.Component
class ConfirmPostingTask implements TaskForm {
    private final PostingDesk desk;

    ConfirmPostingTask(PostingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("confirmPosting");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new ConfirmPostingForm(desk, desk.ofTask(item.businessKey()), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new PostingFacts(desk, desk.ofTask(item.businessKey())));
    }
}
