package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.SheetPage;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.StandardService;

/** The survey sheet, one group of questions at a time; every answer is kept at once, the sums show only at the end. */
@StyleSheet("context://css/review-field.css")
class SheetPanel extends Div {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final SheetPage page;
    private final boolean secondLook;
    private final StandardService standards;
    private final SheetActs acts;
    private final List<SheetStep> steps;
    private final Map<String, String> answers;
    private final SheetNotes notes;
    private final Set<String> checked = new HashSet<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Span saved = new Span();
    private final Div body = new Div();
    private int at;

    /** {@code secondLook} hides what the first survey and last year found. */
    SheetPanel(SheetPage page, Component members, boolean secondLook, StandardService standards, SheetActs acts) {
        this.page = page;
        this.secondLook = secondLook;
        this.standards = standards;
        this.acts = acts;
        this.steps = SheetStep.of(page.form());
        this.answers = new TreeMap<>(page.answers());
        this.notes = new SheetNotes(page, answers, this::save);
        addClassName("th-sheet");
        saved.addClassNames("th-muted", "th-saved");
        saved.getElement().setAttribute("aria-live", "polite");
        if (page.savedAt() != null) {
            showSaved(page.savedAt());
        }
        add(members, errors, body);
        body.addClassName("th-stack-v");
        at = page.savedAt() == null ? 0 : firstOpen();
        show();
    }

    private int firstOpen() {
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).open(answers) > 0) {
                return i;
            }
        }
        return steps.size();
    }

    private void go(int step) {
        at = step;
        errors.clear();
        show();
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    private void show() {
        body.removeAll();
        body.add(StepDots.of(steps, answers, at), overview());
        if (at == steps.size()) {
            body.add(
                    new SheetResult(page, answers, notes, steps, standards, this::go),
                    buttons("Gửi phiếu", this::submit));
        } else {
            body.add(questions(steps.get(at)));
            var last = at == steps.size() - 1;
            body.add(buttons(last ? "Xem kết quả" : "Tiếp", () -> go(at + 1)));
        }
    }

    private Component questions(SheetStep step) {
        notes.turn();
        var part = new Div(new H2(step.title()));
        part.addClassName("th-stack-v");
        var lastYear = secondLook ? Map.<String, String>of() : page.lastYear();
        for (var item : step.group().items()) {
            var code = item.code();
            var card = new QuestionCard(
                    item, answers.get(code), lastYear.get(code), isSuggested(item), answer -> answered(code, answer));
            card.add(notes.at(code));
            part.add(card);
        }
        return part;
    }

    private boolean isSuggested(SheetItem item) {
        var suggested = page.suggested().get(item.code());
        return suggested != null
                && suggested.equals(answers.get(item.code()))
                && !checked.contains(item.code())
                && page.reviewCase().surveyedOn() == null;
    }

    private void answered(String code, String answer) {
        answers.put(code, answer);
        checked.add(code);
        notes.answered();
        save();
    }

    private void save() {
        try {
            showSaved(acts.save(Map.copyOf(answers), notes.reasons()));
            errors.clear();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void submit() {
        try {
            var after = acts.submit(Map.copyOf(answers), notes.account());
            removeAll();
            add(after);
            getElement().executeJs("window.scrollTo(0, 0)");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void showSaved(@Nullable LocalDateTime time) {
        if (time != null) {
            saved.setText("Đã lưu " + HOUR.format(time));
        }
    }

    private Component overview() {
        var list = new Div();
        list.addClassName("th-step-list");
        for (var i = 0; i < steps.size(); i++) {
            var step = i;
            var open = steps.get(i).open(answers);
            var state = open == 0 ? "✓ " : "○ ";
            var button = new Button(
                    state + (i + 1) + ". " + steps.get(i).title() + (open == 0 ? "" : " (còn " + open + " câu)"),
                    e -> go(step));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(button);
        }
        var details = new Details("Các phần của phiếu", list);
        details.addClassName("th-step-overview");
        return details;
    }

    private Component buttons(String forward, Runnable next) {
        var back = new Button("Trước", e -> go(at - 1));
        back.setEnabled(at > 0);
        var row = new Div(back);
        if (acts.forward(forward, next)) {
            row.addClassName("th-row");
            return row;
        }
        var go = new Button(forward, e -> next.run());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        row.addClassNames("th-task-actions", "th-sheet-actions");
        row.addComponentAsFirst(saved);
        row.add(go);
        return row;
    }
}
