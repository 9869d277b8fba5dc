package vn.tungho.support.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.SelectionPostingWord;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** The term of the posting is over: did the list hang in full, and what did people say. */
class ConfirmForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final RadioButtonGroup<Boolean> inFull = new RadioButtonGroup<>("Danh sách đã treo đủ ngày?");
    private final TextArea opinion = new TextArea("Ý kiến của dân, hoặc vì sao chưa đủ ngày");
    private final RecordForm<SelectionPostingWord> answers;

    ConfirmForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi kết quả niêm yết");
        this.desk = desk;
        this.c = c;
        inFull.setItems(true, false);
        inFull.setItemLabelGenerator(f -> f ? "Đủ ngày ở cả hai nơi" : "Chưa đủ, phải niêm yết lại");
        inFull.addThemeName("vertical");
        opinion.setWidthFull();
        opinion.setHelperText("Có ý kiến về một hộ thì ghi rõ; Chủ tịch xã xem trước khi phê duyệt.");
        body(true, new Card(inFull, opinion));
        answers = binds(SelectionPostingWord.class).field("isInFull", inFull).field("opinion", opinion, String::strip);
    }

    @Override
    protected String consequence() {
        return Boolean.TRUE.equals(inFull.getValue())
                ? "Hồ sơ của " + c.subject() + " được trình Chủ tịch UBND xã phê duyệt."
                : "Danh sách có " + c.subject() + " phải niêm yết lại từ đầu.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Treo đủ ngày", Boolean.TRUE.equals(inFull.getValue()) ? "Đủ" : "Chưa đủ")
                .answer("Ý kiến", opinion.getValue());
    }

    @Override
    protected String act() {
        var word = answers.data();
        desk.acts().selections().confirm(List.of(c.caseId()), word.isInFull(), word.opinion());
        return word.isInFull() ? "Đã trình phê duyệt." : "Đã ghi: phải niêm yết lại.";
    }
}
