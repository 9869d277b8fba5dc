package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskFrame;

/** An overdue step was urged on. */
class UrgeForm extends StepForm {
    private final SupportDesk desk;
    private final WorkItem item;
    private final TextArea note = new TextArea("Đã đôn đốc thế nào");
    private final RecordForm<UrgeNote> answers;

    UrgeForm(SupportDesk desk, WorkItem item, TaskFrame frame) {
        super(desk, Long.parseLong(item.businessKey()), frame, "Ghi đã đôn đốc");
        this.desk = desk;
        this.item = item;
        note.setPlaceholder("Ví dụ: đã gọi điện, hẹn xong trong tuần");
        note.setWidthFull();
        body(false, new Card(new Paragraph(item.reason()), note));
        answers = binds(UrgeNote.class).field("words", note);
    }

    @Override
    protected String act() {
        desk.acts().escalations().urged(item, answers.data().words().strip());
        return "Đã ghi việc đôn đốc.";
    }
}
