package vn.tungho.inyear.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.inyear.IncomePostingWord;
import vn.tungho.inyear.Request;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Did the income result hang for its whole term? */
class ConfirmIncomeForm extends RequestForm {
    private final RadioButtonGroup<Boolean> full = new RadioButtonGroup<>("Kết quả có treo đủ thời hạn niêm yết?");
    private final TextField note = new TextField("Vì sao thiếu ngày");
    private final RecordForm<IncomePostingWord> answers;

    ConfirmIncomeForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Ghi xác nhận");
        full.setItems(true, false);
        full.setItemLabelGenerator(f -> f ? "Treo đủ ngày" : "Bị gỡ hoặc rách sớm, phải dán lại");
        full.addValueChangeListener(e -> note.setVisible(Boolean.FALSE.equals(e.getValue())));
        note.setVisible(false);
        var card = new Card(full, note);
        card.addClassName("th-form");
        body(false, card);
        answers = binds(IncomePostingWord.class).field("isInFull", full).field("note", note);
    }

    @Override
    protected String act() {
        var word = answers.data();
        desk.incomes().confirm(request.requestId(), word.isInFull(), word.note());
        return word.isInFull() ? "Đã xác nhận niêm yết đủ ngày." : "Đã ghi phải niêm yết lại.";
    }
}
