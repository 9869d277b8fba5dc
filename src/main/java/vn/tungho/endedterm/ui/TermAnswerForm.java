package vn.tungho.endedterm.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import vn.tungho.endedterm.Remedy;
import vn.tungho.endedterm.TermAnswer;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Do the missing days again where that is possible, or write down why what was done stands. */
class TermAnswerForm extends ActForm {
    private static final String STANDS = "Giữ nguyên, ghi lý do";

    private final TermDesk desk;
    private final TermQuestion question;
    private final Remedy remedy;
    private final RadioButtonGroup<Boolean> again = new RadioButtonGroup<>("Trả lời");
    private final TextArea words = new TextArea();
    private final RecordForm<TermAnswer> answers;

    TermAnswerForm(TermDesk desk, TermQuestion question, TaskFrame frame) {
        super(desk.drafts(), desk.person(), "term-question-" + question.termQuestionId(), frame, STANDS);
        this.desk = desk;
        this.question = question;
        remedy = desk.questions().remedy(question);
        var act = remedy.act();
        again.setItems(act == null ? List.of(false) : List.of(true, false));
        again.setItemLabelGenerator(a -> a ? String.valueOf(act) : STANDS);
        again.addThemeName("vertical");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMinHeight("8rem");
        again.addValueChangeListener(e -> show());
        var form = new Card("Trả lời về thời hạn hết sớm", new Paragraph(remedy.words()), again, words);
        form.addClassName("th-form");
        body(true, form);
        answers = binds(TermAnswer.class).field("isRepeated", again).field("words", words);
        if (act == null) {
            again.setValue(false);
        }
        show();
    }

    private boolean repeats() {
        return Boolean.TRUE.equals(again.getValue());
    }

    private void show() {
        words.setVisible(again.getValue() != null);
        words.setLabel(repeats() ? "Ghi thêm (không bắt buộc)" : "Lý do giữ nguyên");
        words.setHelperText(
                repeats()
                        ? ""
                        : "Mặt trận Tổ quốc và tỉnh đọc được lý do này. Ví dụ: danh sách vẫn treo đến hết ngày phải treo, có ảnh chụp.");
        verb(repeats() ? String.valueOf(remedy.act()) : STANDS);
    }

    @Override
    protected String consequence() {
        return repeats()
                ? "Việc làm lại bắt đầu ngay và có việc mới cho từng người phải làm. Kết quả cũ chưa thay đổi."
                : "Không có gì thay đổi. Lý do này được lưu cùng tên bạn, tỉnh và Mặt trận Tổ quốc đọc được.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Thời hạn", question.headline())
                .answer("Trả lời", repeats() ? String.valueOf(remedy.act()) : STANDS)
                .answer(repeats() ? "Ghi thêm" : "Lý do", words.getValue());
    }

    @Override
    protected String act() {
        var data = answers.data();
        if (data.isRepeated()) {
            desk.questions().repeat(question.termQuestionId(), data.words());
            return "Đã ghi: " + remedy.act() + ".";
        }
        desk.questions().stands(question.termQuestionId(), data.words());
        return "Đã ghi lý do giữ nguyên.";
    }
}
