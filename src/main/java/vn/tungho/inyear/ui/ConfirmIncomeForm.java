package vn.tungho.inyear.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.inyear.Request;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** Did the income result hang for its whole term? */
class ConfirmIncomeForm extends RequestForm {
    private final RadioButtonGroup<Boolean> full = new RadioButtonGroup<>("Kết quả có treo đủ thời hạn niêm yết?");
    private final TextField note = new TextField("Vì sao thiếu ngày");

    ConfirmIncomeForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Ghi xác nhận");
        full.setItems(true, false);
        full.setItemLabelGenerator(f -> f ? "Treo đủ ngày" : "Bị gỡ hoặc rách sớm, phải dán lại");
        full.addValueChangeListener(e -> note.setVisible(Boolean.FALSE.equals(e.getValue())));
        note.setVisible(false);
        note.setMaxLength(500);
        var card = new Card(full, note);
        card.addClassName("th-form");
        body(false, card);
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        require(problems, full.getValue() == null, "Chọn treo đủ ngày hay không.", full);
        require(problems, note.isVisible() && note.isEmpty(), "Ghi vì sao thiếu ngày.", note);
        return problems;
    }

    @Override
    protected String act() {
        desk.incomes().confirm(request.requestId(), full.getValue(), note.getValue());
        return full.getValue() ? "Đã xác nhận niêm yết đủ ngày." : "Đã ghi phải niêm yết lại.";
    }
}
