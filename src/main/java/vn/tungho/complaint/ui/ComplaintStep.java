package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.ErrorSummary;
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

    static TextField number(String label, String example) {
        var field = new TextField(label);
        field.setMaxLength(60);
        field.setHelperText("Ví dụ " + example + ".");
        return field;
    }

    static ErrorSummary.Problem problem(String text, Component field) {
        return new ErrorSummary.Problem(text, field);
    }
}
