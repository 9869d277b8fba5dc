package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tungho.shared.ui.Card;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair's report to the province. */
@org.springframework.stereotype.Component
class ReportTask implements TaskForm {
    private final OfficeDesk desk;

    ReportTask(OfficeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("reportToProvince");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        return new ReportForm(desk, Long.parseLong(item.businessKey()), frame);
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var reviewId = Long.parseLong(item.businessKey());
        var facts = new com.vaadin.flow.component.html.Div(
                new Card("Theo thôn", new VillageTable(desk, reviewId)), new OpinionsCard(desk, reviewId));
        facts.addClassName("th-stack-v");
        return Optional.of(facts);
    }
}
