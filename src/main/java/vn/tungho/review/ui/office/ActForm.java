package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** A form that ends in a legal act: filled in, checked on a page of its own, done. What was typed stays through all of it. */
@StyleSheet("context://css/office.css")
abstract class ActForm extends Div {
    final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div check = new Div();
    private final TaskFrame frame;
    private final String next;
    private final String verb;

    /**
     * @param next the words on the button that leads to the check
     * @param verb the words on the button that does it
     */
    ActForm(TaskFrame frame, String next, String verb) {
        this.frame = frame;
        this.next = next;
        this.verb = verb;
        addClassName("th-stack-v");
        form.addClassName("th-stack-v");
        check.setVisible(false);
        add(errors, form, check);
    }

    final void body(com.vaadin.flow.component.Component... parts) {
        form.add(parts);
        frame.mainAction(next, this::forward);
    }

    /** What is wrong with the answers; empty when they can be checked. */
    abstract java.util.List<ErrorSummary.Problem> problems();

    /** What will happen and to whom. */
    abstract String consequence();

    abstract void answers(CheckAnswers page);

    /** Does it and tells what was done. */
    abstract String act();

    private void forward() {
        var problems = problems();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        var page = new CheckAnswers(consequence(), verb, this::finish, this::back);
        answers(page);
        check.removeAll();
        check.add(page);
        form.setVisible(false);
        check.setVisible(true);
        frame.mainAction(verb, this::finish);
    }

    private void back() {
        errors.clear();
        check.setVisible(false);
        form.setVisible(true);
        frame.mainAction(next, this::forward);
    }

    private void finish() {
        try {
            frame.done(act());
        } catch (BusinessException e) {
            back();
            errors.show(e.getMessage());
        }
    }
}
