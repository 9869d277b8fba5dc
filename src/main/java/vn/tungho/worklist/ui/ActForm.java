package vn.tungho.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.security.Person;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.form.RecordForm;

/** A step of a matter: filled in; where it is a legal act, checked on a page of its own; then done. Typed words stay throughout. */
public abstract class ActForm extends Div {
    protected final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div check = new Div();
    private final Person person;
    private final TaskFrame frame;
    private final DraftFields draft;
    private final List<RecordForm<?>> bound = new ArrayList<>();
    private String verb;
    private String next = "Kiểm tra trước khi ghi";

    /** What is typed into the fields is kept for the person under the matter's key and the form's name until the step is done. */
    protected ActForm(DraftStore drafts, Person person, String matter, TaskFrame frame, String verb) {
        this.person = person;
        this.frame = frame;
        this.verb = verb;
        draft = new DraftFields(
                drafts, person.userId(), matter + "." + getClass().getSimpleName(), frame::draftSaved);
        addClassName("th-stack-v");
        form.addClassName("th-stack-v");
        check.setVisible(false);
        add(draft.bar(), errors, form, check);
    }

    /** Shows the parts of the form; a legal act asks for a look at the answers before it is done. */
    protected final void body(boolean isLegalAct, Component... parts) {
        form.add(parts);
        keep(draft, form);
        fill(isLegalAct);
    }

    /** Binds fields of the form to the record that the step makes; what is wrong by its rules is shown before anything is done. */
    protected final <R extends Record> RecordForm<R> binds(Class<R> type) {
        var made = new RecordForm<>(type, form);
        bound.add(made);
        return made;
    }

    /** Which fields are kept while they are filled in: all of them by their labels. */
    protected void keep(DraftFields fields, Component form) {
        fields.every(form);
    }

    /** Other words on the last button, when they depend on an answer. */
    protected final void verb(String words) {
        verb = words;
    }

    /** Other words on the button that leads to the look at the answers. */
    protected final void next(String words) {
        next = words;
    }

    private void fill(boolean isLegalAct) {
        check.setVisible(false);
        form.setVisible(true);
        frame.mainAction(isLegalAct ? next : verb, () -> {
            var problems = new ArrayList<>(draft.problems());
            problems.addAll(problems());
            if (!errors.passes(form, problems)) {
                return;
            }
            if (isLegalAct) {
                look();
            } else {
                finish(false);
            }
        });
    }

    private void look() {
        try {
            var page = new CheckAnswers(consequence(), verb, () -> finish(true), () -> fill(true));
            answers(page);
            page.answer("Người làm", person.fullName());
            check.removeAll();
            check.add(page);
            form.setVisible(false);
            check.setVisible(true);
            frame.checking(page);
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void finish(boolean isLegalAct) {
        try {
            frame.done(draft.finish(this::act));
        } catch (BusinessException e) {
            fill(isLegalAct);
            errors.show(e.getMessage());
        }
    }

    /** What is wrong with the answers beside what each field says of itself: by the rules of the bound records. */
    protected List<ErrorSummary.Problem> problems() {
        return bound.stream().flatMap(record -> record.problems().stream()).toList();
    }

    /** What will happen and to whom; for legal acts. */
    protected String consequence() {
        return "";
    }

    /** The answers as they will be written; for legal acts. */
    protected void answers(CheckAnswers page) {}

    /** Does it and tells what was done. */
    protected abstract String act();
}
