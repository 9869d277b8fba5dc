package vn.tungho.support.ui;

import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a support case. */
abstract class StepForm extends ActForm {
    StepForm(SupportDesk desk, long caseId, TaskFrame frame, String verb) {
        super(desk.drafts(), desk.person(), "support." + caseId, frame, verb);
    }
}
