package vn.tungho.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.VerifierCandidate;
import vn.tungho.complaint.VerifierCause;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ActDialog;

/** Somebody else is named to verify. */
final class VerifierDialog {
    private static final int LONGEST = 500;

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
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        return new ActDialog(
                        "Đổi người xác minh",
                        "Việc xác minh chuyển sang người mới từ hôm nay; thời hạn giải quyết giữ nguyên. Cả hai người đều được báo.",
                        () -> pages.verifiers()
                                .replace(c.complaintId(), cause.getValue(), reason.getValue(), chosen(candidate)),
                        done,
                        cause,
                        candidate,
                        reason)
                .asForm()
                .about("complaint/" + c.complaintId());
    }

    private static long chosen(ComboBox<VerifierCandidate> field) {
        var candidate = field.getValue();
        if (candidate == null) {
            throw new BusinessException("Chọn người xác minh mới.");
        }
        return candidate.user().userId();
    }
}
