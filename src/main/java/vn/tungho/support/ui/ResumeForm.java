package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.shared.ui.Card;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** A paused case goes on. */
class ResumeForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final TextArea note = new TextArea("Vì sao tiếp tục được");

    ResumeForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Tiếp tục hồ sơ");
        this.desk = desk;
        this.c = c;
        note.setMaxLength(300);
        note.setWidthFull();
        body(
                false,
                new Card(
                        new Paragraph("Đang tạm dừng vì: " + c.pauseReason()
                                + ". Khi tiếp tục, hạn của bước đang chờ được tính lại từ hôm nay."),
                        note));
    }

    @Override
    protected String act() {
        desk.acts().exits().resume(c.caseId(), note.getValue().strip());
        return "Hồ sơ của " + c.subject() + " đi tiếp.";
    }
}
