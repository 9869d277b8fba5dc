package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a complaint. */
abstract class ComplaintStep extends ActForm {
    private static final int WORDS = 2_000;

    final ComplaintPages pages;
    final Complaint c;

    ComplaintStep(ComplaintPages pages, Complaint c, TaskFrame frame, String verb) {
        super(pages.drafts(), pages.person(), "complaint." + c.complaintId(), frame, verb);
        this.pages = pages;
        this.c = c;
    }

    static TextArea words(String label, String help) {
        var area = new TextArea(label);
        area.setMaxLength(WORDS);
        area.setWidthFull();
        area.setMinRows(3);
        area.setHelperText(help);
        return area;
    }

    static DocumentNumberField number(String label, String example) {
        return new DocumentNumberField(label, example);
    }

    static ErrorSummary.Problem problem(String text, Component field) {
        return new ErrorSummary.Problem(text, field);
    }
}
