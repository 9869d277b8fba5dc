package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** Where one is in the sheet: a dot per step, filled when answered, and the same in words. */
final class StepDots {
    private StepDots() {}

    static Component of(List<SheetStep> steps, Map<String, String> answers, int at) {
        var dots = new Div();
        dots.addClassName("th-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i <= steps.size(); i++) {
            var dot = new Span();
            dot.addClassName("th-dot");
            if (i < steps.size() && steps.get(i).open(answers) == 0) {
                dot.addClassName("th-dot-done");
            }
            if (i == at) {
                dot.addClassName("th-dot-here");
            }
            dots.add(dot);
        }
        var words = at == steps.size() ? "Kết quả" : steps.get(at).sheet() + " · phần " + (at + 1) + "/" + steps.size();
        var text = new Span(words);
        text.addClassName("th-muted");
        var row = new Div(text, dots);
        row.addClassName("th-dots-row");
        return row;
    }
}
