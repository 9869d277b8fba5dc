package vn.tungho.complaint.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** A decision was sent or made public. */
class SendForm extends ComplaintStep {
    private final String kind;
    private final TextArea note;

    SendForm(ComplaintPages pages, Complaint c, String kind, TaskFrame frame) {
        super(pages, c, frame, kind.equals("publishDecision") ? "Ghi đã công khai" : "Ghi đã gửi");
        this.kind = kind;
        note = kind.equals("publishDecision")
                ? words("Đã công khai ở đâu", "Ví dụ trụ sở UBND xã, cổng thông tin của tỉnh.")
                : words("Đã gửi cho ai, bằng cách nào", "Ví dụ giao tận tay, có ký nhận; gửi bưu điện có báo nhận.");
        note.setMaxLength(300);
        var form = new Card(note);
        form.addClassName("th-form");
        body(false, form);
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        return note.getValue().isBlank() ? List.of(problem("Ghi rõ để sau này đối chiếu được.", note)) : List.of();
    }

    @Override
    protected String act() {
        switch (kind) {
            case "sendDecision" -> pages.settlements().send(c.complaintId(), note.getValue());
            case "publishDecision" -> pages.settlements().publish(c.complaintId(), note.getValue());
            default -> pages.interims().send(kind, c.complaintId(), note.getValue());
        }
        return kind.equals("publishDecision") ? "Đã ghi công khai." : "Đã ghi việc gửi.";
    }
}
