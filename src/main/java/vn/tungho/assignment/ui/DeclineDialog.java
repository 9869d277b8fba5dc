package vn.tungho.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.assignment.Declination;
import vn.tungho.shared.ui.form.RecordForm;

/** The helper says why he cannot take the household. */
class DeclineDialog extends HelpDialog {
    private DeclineDialog(
            HelpDesk desk,
            long assignmentId,
            String headName,
            Runnable done,
            TextArea reason,
            RecordForm<Declination> answers) {
        super(
                "assignment/" + assignmentId,
                "Không nhận hộ " + headName,
                "Ban Chỉ đạo xã đọc lý do và chọn người khác giúp hộ này.",
                () -> desk.answers().decline(assignmentId, answers.data().reason()),
                done,
                reason);
        asking(answers::problems);
    }

    DeclineDialog(HelpDesk desk, long assignmentId, String headName, Runnable done) {
        this(desk, assignmentId, headName, done, reason());
    }

    private DeclineDialog(HelpDesk desk, long assignmentId, String headName, Runnable done, TextArea reason) {
        this(desk, assignmentId, headName, done, reason, new RecordForm<>(Declination.class).field("reason", reason));
    }

    private static TextArea reason() {
        var reason = new TextArea("Vì sao bạn không nhận được");
        reason.setWidthFull();
        return reason;
    }
}
