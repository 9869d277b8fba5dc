package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The province's answer to a commune's report. */
@org.springframework.stereotype.Component
class OpinionTask implements TaskForm {
    private final OfficeDesk desk;

    OpinionTask(OfficeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("giveOpinion");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new OpinionForm(desk, Long.parseLong(item.businessKey()), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var reviewId = Long.parseLong(item.businessKey());
        var facts = new Div(
                new OpinionsCard(desk, reviewId),
                new Card("Theo thôn", new VillageTable(desk, reviewId)),
                new ObjectionEnds(desk, reviewId));
        facts.addClassName("th-stack-v");
        return Optional.of(facts);
    }
}
