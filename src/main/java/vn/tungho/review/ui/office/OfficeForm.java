package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A legal act of a review's office. */
@StyleSheet("context://css/office.css")
abstract class OfficeForm extends ActForm {
    final OfficeDesk desk;

    /**
     * @param matter what the act is about, such as a review's id
     * @param next the words on the button that leads to the look at the answers
     * @param verb the words on the button that does it
     */
    OfficeForm(OfficeDesk desk, long matter, TaskFrame frame, String next, String verb) {
        super(desk.drafts(), desk.person(), "review." + matter, frame, verb);
        this.desk = desk;
        next(next);
    }
}
