package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The tasks of putting the list up at the village house and at the commune's office. */
@org.springframework.stereotype.Component
class PostPlaceTask implements TaskForm {
    private final PostingDesk desk;

    PostPlaceTask(PostingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("postAtVillage", "postAtCommune");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var place =
                item.kind().equals("postAtVillage") ? PostingPlaceKind.VILLAGE_HOUSE : PostingPlaceKind.COMMUNE_OFFICE;
        return new PostPlaceForm(desk, place, desk.ofTask(item.businessKey()), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        return Optional.of(new PostingFacts(desk, desk.ofTask(item.businessKey())));
    }
}
