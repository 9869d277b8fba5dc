package vn.tungho.inyear.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.tungho.inyear.Request;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a request: filled in; where it is a legal act, checked on a page of its own; then done. Typed words stay throughout. */
abstract class RequestForm extends Div {
    final InYearDesk desk;
    final Request request;
    final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div check = new Div();
    private final TaskFrame frame;
    private final DraftFields draft;
    private String verb;

    RequestForm(InYearDesk desk, Request request, TaskFrame frame, String verb) {
        this.desk = desk;
        this.request = request;
        this.frame = frame;
        this.verb = verb;
        draft = new DraftFields(
                desk.drafts(),
                desk.person().userId(),
                "inyear." + getClass().getSimpleName() + "." + request.requestId(),
                frame::draftSaved);
        addClassName("th-stack-v");
        form.addClassName("th-stack-v");
        check.setVisible(false);
        add(errors, form, check);
    }

    /** Shows the parts of the form; a legal act asks for a look at the answers before it is done. */
    final void body(boolean isLegalAct, Component... parts) {
        form.add(parts);
        draft.every(form);
        fill(isLegalAct);
    }

    /** Another word for the main action. */
    final void verb(String newVerb) {
        verb = newVerb;
    }

    private void fill(boolean isLegalAct) {
        check.setVisible(false);
        form.setVisible(true);
        frame.mainAction(isLegalAct ? "Kiểm tra trước khi ký" : verb, () -> {
            var problems = problems();
            errors.show(problems);
            if (!problems.isEmpty()) {
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
        var page = new CheckAnswers(consequence(), verb, () -> finish(true), () -> fill(true));
        answers(page);
        check.removeAll();
        check.add(page);
        form.setVisible(false);
        check.setVisible(true);
        frame.mainAction(verb, () -> finish(true));
    }

    private void finish(boolean isLegalAct) {
        try {
            var told = act();
            draft.clear();
            frame.done(told);
        } catch (BusinessException e) {
            fill(isLegalAct);
            errors.show(e.getMessage());
        }
    }

    /** What is wrong with the answers. */
    List<ErrorSummary.Problem> problems() {
        return List.of();
    }

    /** What will happen and to whom; for legal acts. */
    String consequence() {
        return "";
    }

    /** The answers as they will be written; for legal acts. */
    void answers(CheckAnswers page) {}

    /** Does it and tells what was done. */
    abstract String act();

    static void require(List<ErrorSummary.Problem> problems, boolean wrong, String words, Component field) {
        if (wrong) {
            problems.add(new ErrorSummary.Problem(words, field));
        }
    }
}
