package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where a case stands: steps behind, the step at hand, steps to come. */
public class StepTrail extends OrderedList {
    /** One step in plain words. */
    public record Step(String label, State state) {}

    /** Behind, at hand, or ahead. */
    public enum State {
        DONE("✓", "đã xong"),
        CURRENT("●", "đang làm"),
        LATE("!", "đang làm, quá hạn"),
        NEXT("○", "chưa đến");

        private final String sign;
        private final String words;

        State(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }
    }

    public StepTrail(List<Step> steps) {
        addClassName("th-steps");
        getElement().setAttribute("aria-label", "Các bước");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        var sign = new Span(step.state().sign);
        sign.addClassName("th-step-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var hidden = new Span(" (" + step.state().words + ")");
        hidden.addClassName("th-hidden");
        var item = new ListItem(sign, new Span(step.label()), hidden);
        item.addClassNames("th-step", "th-step-" + step.state().name().toLowerCase(java.util.Locale.ROOT));
        if (step.state() == State.CURRENT || step.state() == State.LATE) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
