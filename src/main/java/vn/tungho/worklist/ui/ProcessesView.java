package vn.tungho.worklist.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.worklist.CaseTrail;

/** The procedures as they are drawn, for everybody. */
@Route(WorklistNavigation.PROCESSES)
@PageTitle("Quy trình · Từng Hộ")
@PermitAll
@StyleSheet("context://css/worklist.css")
class ProcessesView extends Div {
    /** From the whole to its parts; others follow by name. */
    private static final List<String> ORDER =
            List.of("annualReview", "villageReview", "publicPosting", "reverification");

    ProcessesView(CaseTrail trail) {
        addClassName("th-stack-v");
        add(new PageHeader(
                "Quy trình", "Mỗi việc đi theo một quy trình dưới đây. Ô có hình người là bước do người làm."));
        var models = trail.models().stream()
                .sorted(Comparator.comparingInt(m -> rank(m.processKey())))
                .toList();
        for (var model : models) {
            add(new Card(model.name(), new Paragraph(model.description()), new DiagramFigure(model)));
        }
    }

    private static int rank(String processKey) {
        var at = ORDER.indexOf(processKey);
        return at < 0 ? ORDER.size() : at;
    }
}
