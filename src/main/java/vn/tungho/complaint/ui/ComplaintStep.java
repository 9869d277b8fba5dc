package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a complaint: filled in; a legal act is looked at on a page of its own; then done. Typed words stay throughout. */
abstract class ComplaintStep extends Div {
    private static final int WORDS = 2_000;

    final ComplaintPages pages;
    final Complaint c;
    final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div check = new Div();
    private final TaskFrame frame;
    private final DraftFields draft;
    private String verb;
    private boolean isLegalAct;

    ComplaintStep(ComplaintPages pages, Complaint c, TaskFrame frame, String verb) {
        this.pages = pages;
        this.c = c;
        this.frame = frame;
        this.verb = verb;
        draft = new DraftFields(
                pages.drafts(),
                pages.person().userId(),
                "complaint." + getClass().getSimpleName() + "." + c.complaintId(),
                frame::draftSaved);
        addClassName("th-stack-v");
        form.addClassName("th-stack-v");
        check.setVisible(false);
        add(errors, form, check);
    }

    /** Shows the parts of the form; a legal act asks for a look at the answers before it is done. */
    final void body(boolean isAct, Component... parts) {
        isLegalAct = isAct;
        form.add(parts);
        draft.every(form);
        fill();
    }

    /** The words on the last button, when they depend on an answer. */
    final void verb(String text) {
        verb = text;
    }

    private void fill() {
        check.setVisible(false);
        form.setVisible(true);
        frame.mainAction(isLegalAct ? "Kiểm tra trước khi ghi" : verb, () -> {
            var problems = problems();
            errors.show(problems);
            if (!problems.isEmpty()) {
                return;
            }
            if (isLegalAct) {
                look();
            } else {
                finish();
            }
        });
    }

    private void look() {
        var page = new CheckAnswers(consequence(), verb, this::finish, this::fill);
        answers(page);
        page.answer("Người làm", pages.person().fullName());
        check.removeAll();
        check.add(page);
        form.setVisible(false);
        check.setVisible(true);
        frame.mainAction(verb, this::finish);
    }

    private void finish() {
        try {
            var said = act();
            draft.clear();
            frame.done(said);
        } catch (BusinessException e) {
            fill();
            errors.show(e.getMessage());
        }
    }

    static TextArea words(String label, String help) {
        var area = new TextArea(label);
        area.setMaxLength(WORDS);
        area.setWidthFull();
        area.setMinRows(3);
        area.setHelperText(help);
        return area;
    }

    static TextField number(String label, String example) {
        var field = new TextField(label);
        field.setMaxLength(60);
        field.setHelperText("Ví dụ " + example + ".");
        return field;
    }

    static ErrorSummary.Problem problem(String text, Component field) {
        return new ErrorSummary.Problem(text, field);
    }

    /** What is wrong with the answers. */
    abstract List<ErrorSummary.Problem> problems();

    /** What will happen and to whom; for legal acts. */
    String consequence() {
        return "";
    }

    /** The answers as they will be written; for legal acts. */
    void answers(CheckAnswers page) {}

    /** Does it and tells what was done. */
    abstract String act();
}
