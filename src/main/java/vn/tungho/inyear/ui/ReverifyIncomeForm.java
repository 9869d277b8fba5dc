package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.inyear.IncomeObjection;
import vn.tungho.inyear.ObjectionAnswer;
import vn.tungho.inyear.Request;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Somebody else fills the income form once more and concludes on the objection; the first answers are not shown. */
class ReverifyIncomeForm extends RequestForm {
    private final IncomeFields fields;
    private final RadioButtonGroup<Boolean> upheld = new RadioButtonGroup<>("Kết luận về ý kiến");
    private final TextArea conclusion = new TextArea("Lý do kết luận, để trả lời người nêu ý kiến");
    private final RecordForm<ObjectionAnswer> answers;

    ReverifyIncomeForm(InYearDesk desk, Request request, TaskFrame frame) {
        super(desk, request, frame, "Gửi kết quả phúc tra");
        fields = new IncomeFields(desk, request);
        upheld.setItems(true, false);
        upheld.setItemLabelGenerator(u -> u ? "Chấp nhận: lấy phiếu này" : "Giữ nguyên phiếu đầu");
        conclusion.setWidthFull();
        var said = desk.objections().ofRequest(request.requestId()).stream()
                .filter(o -> o.state() == IncomeObjection.State.OPEN)
                .map(IncomeObjection::content)
                .findFirst()
                .orElse("");
        var end = new Card(upheld, conclusion);
        end.addClassName("th-form");
        body(false, new Card("Ý kiến", new Paragraph(said)), fields, end);
        answers = binds(ObjectionAnswer.class).field("isUpheld", upheld).field("conclusion", conclusion);
    }

    @Override
    protected String act() {
        var data = answers.data();
        desk.objections().reverify(request.requestId(), fields.value(), data.isUpheld(), data.conclusion());
        return "Đã gửi kết quả phúc tra thu nhập.";
    }
}
