package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.ui.StepTrail;
import vn.tungho.worklist.CaseTrail;

/** The steps of the case in plain words; the drawn process opens below them. */
class TrailSection extends Div {
    private final List<CaseTrail.Trail> trails;
    private final boolean isLate;
    private final Div diagrams = new Div();
    private final Button toggle = new Button("Xem sơ đồ");

    TrailSection(List<CaseTrail.Trail> trails, boolean isLate) {
        this.trails = trails;
        this.isLate = isLate;
        addClassName("th-trail");
        if (trails.isEmpty()) {
            setVisible(false);
            return;
        }
        trails.forEach(t -> add(line(t)));
        diagrams.addClassName("th-stack-v");
        diagrams.setVisible(false);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClassName("th-no-print");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(e -> toggle());
        add(toggle, diagrams);
    }

    private Div line(CaseTrail.Trail trail) {
        var name = new Span(trail.picture().name() + ":");
        name.addClassName("th-trail-name");
        var isInnermost = trail == trails.getLast();
        var row = new Div(
                name,
                new StepTrail(trail.steps().stream()
                        .map(s -> new StepTrail.Step(s.label(), state(s, isInnermost)))
                        .toList()));
        row.addClassName("th-trail-line");
        return row;
    }

    private StepTrail.State state(CaseTrail.Step step, boolean isInnermost) {
        return switch (step.state()) {
            case DONE -> StepTrail.State.DONE;
            case CURRENT -> isLate && isInnermost ? StepTrail.State.LATE : StepTrail.State.CURRENT;
            case NEXT -> StepTrail.State.NEXT;
        };
    }

    private void toggle() {
        var show = !diagrams.isVisible();
        if (show && diagrams.getComponentCount() == 0) {
            trails.forEach(t -> diagrams.add(new DiagramFigure(t, isLate && t == trails.getLast())));
        }
        diagrams.setVisible(show);
        toggle.setText(show ? "Ẩn sơ đồ" : "Xem sơ đồ");
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(show));
    }
}
