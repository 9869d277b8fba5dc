package vn.tungho.inyear.ui;

import vn.tungho.inyear.Request;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.worklist.ui.TaskFrame;

/** The enumerator's income form. */
class SurveyIncomeForm extends RequestForm {
    private final IncomeFields fields;

    SurveyIncomeForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Gửi phiếu thu nhập");
        fields = new IncomeFields(desk, request);
        body(false, fields);
    }

    @Override
    protected String act() {
        var sheet = desk.incomes().survey(request.requestId(), fields.value());
        return "Đã gửi phiếu: " + VietnameseFormat.money(sheet.perHead().longValue()) + "/người/tháng.";
    }
}
