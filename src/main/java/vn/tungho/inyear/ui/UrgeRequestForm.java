package vn.tungho.inyear.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.inyear.Request;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskFrame;

/** An overdue request was urged on; it keeps waiting for its decision. */
class UrgeRequestForm extends RequestForm {
    private final WorkItem item;
    private final TextArea note = new TextArea("Đã đôn đốc thế nào");
    private final RecordForm<UrgeNote> answers;

    UrgeRequestForm(InYearDesk desk, Request request, WorkItem item, TaskFrame frame) {
        super(desk, request, frame, "Ghi đã đôn đốc");
        this.item = item;
        note.setPlaceholder("Ví dụ: đã gọi điện, hẹn xong trong tuần");
        note.setWidthFull();
        body(false, new Card(new Paragraph(item.reason()), note));
        answers = binds(UrgeNote.class).field("words", note);
    }

    @Override
    protected String act() {
        desk.escalations().urged(item, answers.data().words().strip());
        return "Đã ghi việc đôn đốc.";
    }
}
