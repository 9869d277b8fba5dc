package vn.tungho.assignment.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** The helper says why he cannot take the household. */
class DeclineDialog extends HelpDialog {
    private DeclineDialog(HelpDesk desk, long assignmentId, String headName, Runnable done, TextArea reason) {
        super(
                "assignment/" + assignmentId,
                "Không nhận hộ " + headName,
                "Ban Chỉ đạo xã đọc lý do và chọn người khác giúp hộ này.",
                () -> desk.answers().decline(assignmentId, reason.getValue()),
                done,
                reason);
    }

    DeclineDialog(HelpDesk desk, long assignmentId, String headName, Runnable done) {
        this(desk, assignmentId, headName, done, reason());
    }

    private static TextArea reason() {
        var reason = new TextArea("Vì sao bạn không nhận được");
        reason.setMaxLength(500);
        reason.setWidthFull();
        return reason;
    }
}
