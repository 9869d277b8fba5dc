package vn.tungho.complaint.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskFrame;

/** An overdue term was urged on. */
class UrgeForm extends ComplaintStep {
    private final WorkItem item;
    private final TextArea note = words("Đã đôn đốc thế nào", "Ví dụ đã gọi điện, hẹn xong trong tuần.");
    private final RecordForm<UrgeNote> answers;

    UrgeForm(ComplaintPages pages, Complaint c, WorkItem item, TaskFrame frame) {
        super(pages, c, frame, "Ghi đã đôn đốc");
        this.item = item;
        body(false, new Card(new Paragraph(item.reason()), note));
        answers = binds(UrgeNote.class).field("words", note);
    }

    @Override
    protected String act() {
        pages.escalations().urged(item, answers.data().words().strip());
        return "Đã ghi việc đôn đốc.";
    }
}
