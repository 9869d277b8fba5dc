package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a plan, told by its parts. */
class MonitoringForm extends ActForm {
    private final Map<String, Supplier<String>> answers = new LinkedHashMap<>();
    private String consequence = "";
    private Supplier<String> act = () -> "";

    MonitoringForm(MonitoringDesk desk, String kind, long planId, TaskFrame frame) {
        super(desk.drafts(), desk.person(), "monitoring." + kind + "." + planId, frame, "");
    }

    /** A line of text that is asked for. */
    TextField line(String label, String value) {
        var field = new TextField(label);
        field.setValue(value);
        field.setWidthFull();
        answers.put(label, field::getValue);
        return field;
    }

    /** The number of a paper that is asked for; {@code example} such as 12/QĐ-MTTQ. */
    DocumentNumberField number(String label, String example) {
        var field = new DocumentNumberField(label, example);
        field.setWidthFull();
        answers.put(label, field::number);
        return field;
    }

    /** A longer text that is asked for. */
    TextArea text(String label) {
        var field = new TextArea(label);
        field.setWidthFull();
        answers.put(label, field::getValue);
        return field;
    }

    /** Binds the fields to the record that the step makes. */
    <R extends Record> RecordForm<R> to(Class<R> type) {
        return binds(type);
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
        verb(verb);
        this.consequence = consequence;
        this.act = act;
        body(!consequence.isEmpty(), parts);
    }

    @Override
    protected String consequence() {
        return consequence;
    }

    @Override
    protected void answers(CheckAnswers page) {
        answers.forEach((label, value) -> page.answer(label, value.get()));
    }

    @Override
    protected String act() {
        return act.get();
    }
}
