package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.ResumeNote;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** A paused case goes on. */
class ResumeForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final TextArea note = new TextArea("Vì sao tiếp tục được");
    private final RecordForm<ResumeNote> answers;

    ResumeForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Tiếp tục hồ sơ");
        this.desk = desk;
        this.c = c;
        note.setWidthFull();
        body(
                false,
                new Card(
                        new Paragraph("Đang tạm dừng vì: " + c.pauseReason()
                                + ". Khi tiếp tục, hạn của bước đang chờ được tính lại từ hôm nay."),
                        note));
        answers = binds(ResumeNote.class).field("note", note, String::strip);
    }

    @Override
    protected String act() {
        desk.acts().exits().resume(c.caseId(), answers.data().note());
        return "Hồ sơ của " + c.subject() + " đi tiếp.";
    }
}
