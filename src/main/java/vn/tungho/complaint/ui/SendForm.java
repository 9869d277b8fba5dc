package vn.tungho.complaint.ui;

import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.SendingNote;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** A decision was sent or made public. */
class SendForm extends ComplaintStep {
    private final String kind;
    private final TextArea note;
    private final RecordForm<SendingNote> answers;

    SendForm(ComplaintPages pages, Complaint c, String kind, TaskFrame frame) {
        super(pages, c, frame, kind.equals("publishDecision") ? "Ghi đã công khai" : "Ghi đã gửi");
        this.kind = kind;
        note = kind.equals("publishDecision")
                ? words("Đã công khai ở đâu", "Ví dụ trụ sở UBND xã, cổng thông tin của tỉnh.")
                : words("Đã gửi cho ai, bằng cách nào", "Ví dụ giao tận tay, có ký nhận; gửi bưu điện có báo nhận.");
        var form = new Card(note);
        form.addClassName("th-form");
        body(false, form);
        answers = binds(SendingNote.class).field("how", note);
    }

    @Override
    protected String act() {
        var how = answers.data().how();
        switch (kind) {
            case "sendDecision" -> pages.settlements().send(c.complaintId(), how);
            case "publishDecision" -> pages.settlements().publish(c.complaintId(), how);
            default -> pages.interims().send(kind, c.complaintId(), how);
        }
        return kind.equals("publishDecision") ? "Đã ghi công khai." : "Đã ghi việc gửi.";
    }
}
