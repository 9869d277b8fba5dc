package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a plan: filled in; where it is a legal act, checked on a page of its own; then done. Typed words stay throughout. */
class MonitoringForm extends Div {
    private final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div check = new Div();
    private final TaskFrame frame;
    private final DraftFields draft;
    private final Map<String, Supplier<String>> answers = new LinkedHashMap<>();
    private String verb = "";
    private String consequence = "";
    private Supplier<String> act = () -> "";

    MonitoringForm(MonitoringDesk desk, String kind, long planId, TaskFrame frame) {
        this.frame = frame;
        draft = new DraftFields(
                desk.drafts(), desk.person().userId(), "monitoring." + kind + "." + planId, frame::draftSaved);
        addClassName("th-stack-v");
        form.addClassName("th-stack-v");
        check.setVisible(false);
        add(errors, form, check);
    }

    /** A line of text that is asked for. */
    TextField line(String label, String value) {
        var field = new TextField(label);
        field.setMaxLength(300);
        field.setValue(value);
        field.setWidthFull();
        answers.put(label, field::getValue);
        return field;
    }

    /** A longer text that is asked for. */
    TextArea text(String label, int most) {
        var field = new TextArea(label);
        field.setMaxLength(most);
        field.setWidthFull();
        answers.put(label, field::getValue);
        return field;
    }

    /** Something else that is shown before it is done. */
    void answer(String label, Supplier<String> value) {
        answers.put(label, value);
    }

    /**
     * Shows the parts and says what is done with them.
     *
     * @param consequence what will happen to whom, for a legal act; empty asks for no second look
     * @param act does it and tells what was done
     */
    void show(String verb, String consequence, Supplier<String> act, Component... parts) {
        this.verb = verb;
        this.consequence = consequence;
        this.act = act;
        form.add(parts);
        draft.every(form);
        fill();
    }

    private void fill() {
        check.setVisible(false);
        form.setVisible(true);
        if (consequence.isEmpty()) {
            frame.mainAction(verb, this::finish);
        } else {
            frame.mainAction("Kiểm tra trước khi ghi", this::look);
        }
    }

    private void look() {
        errors.clear();
        var page = new CheckAnswers(consequence, verb, this::finish, this::fill);
        answers.forEach((label, value) -> page.answer(label, value.get()));
        check.removeAll();
        check.add(page);
        form.setVisible(false);
        check.setVisible(true);
        frame.mainAction(verb, this::finish);
    }

    private void finish() {
        try {
            var told = act.get();
            draft.clear();
            frame.done(told);
        } catch (BusinessException e) {
            fill();
            errors.show(e.getMessage());
        }
    }
}
