package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import vn.tungho.livelihood.Model;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** A model in short, with its steps and lessons to open. */
class ModelCard extends Div {
    ModelCard(Model m) {
        addClassName("th-office-part");
        var name = new Span(m.name());
        name.addClassName("th-strong");
        var head = new Div(name, new StatusBadge(m.product().label(), Tone.INFO));
        head.addClassName("th-row");
        var figures = new Span("Bắt đầu cần " + VietnameseFormat.money(m.cost()) + " · sau " + m.months()
                + " tháng có thu · " + VietnameseFormat.money(m.incomeAYear()) + " một hộ một năm · "
                + VietnameseFormat.number(m.provenHouseholds()) + " hộ đã làm được (" + m.provenYear() + ")");
        figures.addClassName("th-muted");
        var needs = new ArrayList<String>();
        if (m.needsLabour()) {
            needs.add("người có sức lao động");
        }
        if (m.needsLand()) {
            needs.add("đất");
        }
        if (m.needsWater()) {
            needs.add("nguồn nước");
        }
        var more = new Details(
                "Cách làm",
                new FactList()
                        .fact("Cần có", needs.isEmpty() ? "không đòi hỏi riêng" : String.join(", ", needs))
                        .fact("Các bước", m.steps())
                        .fact("Kinh nghiệm, chỗ hay hỏng", m.lessons())
                        .fact("Hỏi ai", m.contact()));
        add(head, figures, more);
    }
}
