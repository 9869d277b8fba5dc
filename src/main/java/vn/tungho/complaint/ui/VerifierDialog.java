package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.VerifierCause;
import vn.tungho.complaint.VerifierReplacement;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.form.RecordForm;

/** Somebody else is named to verify. */
final class VerifierDialog {
    private VerifierDialog() {}

    static ActDialog of(ComplaintPages pages, Complaint c, Runnable done) {
        var cause = new RadioButtonGroup<VerifierCause>("Vì sao");
        cause.setItems(VerifierCause.values());
        cause.setItemLabelGenerator(VerifierCause::label);
        cause.addThemeName("vertical");
        var candidate = VerifierField.of(pages.acceptance().candidates(c.complaintId()));
        candidate.setLabel("Người xác minh mới");
        var reason = new TextArea("Lý do");
        reason.setHelperText("Ví dụ “nghỉ phép từ 12/10 đến 30/10”. Không ghi tên bệnh.");
        reason.setWidthFull();
        var answers = new RecordForm<>(VerifierReplacement.class)
                .field("cause", cause)
                .field("verifierId", candidate, v -> v.user().userId())
                .field("reason", reason);
        return new ActDialog(
                        "Đổi người xác minh",
                        "Việc xác minh chuyển sang người mới từ hôm nay; thời hạn giải quyết giữ nguyên. Cả hai người đều được báo.",
                        () -> pages.verifiers().replace(c.complaintId(), answers.data()),
                        done,
                        cause,
                        candidate,
                        reason)
                .asking(answers::problems)
                .asForm()
                .about("complaint/" + c.complaintId());
    }
}
