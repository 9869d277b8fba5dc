package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import vn.tungho.shared.ui.StepTrail;
import vn.tungho.worklist.CaseTrail;

/** Where the case stands in one line; all its steps in plain words and the drawn process open below. */
class TrailSection extends Details {
    private final List<CaseTrail.Trail> trails;
    private final boolean isLate;
    private final Div diagrams = new Div();
    private final Button toggle = new Button("Xem sơ đồ");

    TrailSection(List<CaseTrail.Trail> trails, boolean isLate) {
        super("");
        this.trails = trails;
        this.isLate = isLate;
        addClassName("th-trail");
        if (trails.isEmpty()) {
            setVisible(false);
            return;
        }
        setSummaryText(words(trails.getLast()));
        trails.forEach(t -> add(line(t)));
        diagrams.addClassName("th-stack-v");
        diagrams.setVisible(false);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClassName("th-no-print");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(e -> toggle());
        add(toggle, diagrams);
    }

    /** Such as “Bước 6/9 của Rà soát định kỳ hằng năm của xã”: the innermost procedure only; the rest opens below. */
    private static String words(CaseTrail.Trail trail) {
        var steps = trail.steps();
        var at = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).state() == CaseTrail.State.CURRENT)
                .findFirst();
        return at.isPresent()
                ? "Bước %d/%d của “%s”"
                        .formatted(
                                at.getAsInt() + 1, steps.size(), trail.picture().name())
                : "Các bước của “" + trail.picture().name() + "”";
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
