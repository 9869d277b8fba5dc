package vn.tungho.complaint.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskFrame;

/** An overdue term was urged on. */
class UrgeForm extends ComplaintStep {
    private final WorkItem item;
    private final TextArea note = words("Đã đôn đốc thế nào", "Ví dụ đã gọi điện, hẹn xong trong tuần.");

    UrgeForm(ComplaintPages pages, Complaint c, WorkItem item, TaskFrame frame) {
        super(pages, c, frame, "Ghi đã đôn đốc");
        this.item = item;
        note.setMaxLength(500);
        body(false, new Card(new Paragraph(item.reason()), note));
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        return note.getValue().isBlank() ? List.of(problem("Ghi đã đôn đốc thế nào.", note)) : List.of();
    }

    @Override
    protected String act() {
        pages.escalations().urged(item, note.getValue().strip());
        return "Đã ghi việc đôn đốc.";
    }
}
