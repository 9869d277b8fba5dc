package vn.tungho.inyear.ui;

import vn.tungho.inyear.Request;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A step of a request. */
abstract class RequestForm extends ActForm {
    final InYearDesk desk;
    final Request request;

    RequestForm(InYearDesk desk, Request request, TaskFrame frame, String verb) {
        super(desk.drafts(), desk.person(), "inyear." + request.requestId(), frame, verb);
        this.desk = desk;
        this.request = request;
    }
}
