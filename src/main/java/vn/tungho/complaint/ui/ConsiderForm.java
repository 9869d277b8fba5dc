package vn.tungho.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.complaint.Condition;
import vn.tungho.complaint.Consideration;
import vn.tungho.complaint.VerifierCandidate;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Takes the complaint in and names who verifies, or refuses it with the reasons. */
class ConsiderForm extends ComplaintStep {
    private final List<Condition> conditions;
    private final RadioButtonGroup<Boolean> accept = new RadioButtonGroup<>("Quyết định");
    private final DocumentNumberField number = number("Số văn bản", "12/TB-UBND");
    private final ComboBox<VerifierCandidate> verifier;
    private final RecordForm<Consideration> answers;
    private final TextArea reason = words("Lý do không thụ lý", "Người khiếu nại đọc lý do này trong văn bản trả lời.");

    ConsiderForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Ghi quyết định");
        conditions = pages.acceptance().conditions(c.complaintId());
        accept.setItems(true, false);
        accept.setItemLabelGenerator(a -> a ? "Thụ lý" : "Không thụ lý");
        accept.addThemeName("vertical");
        verifier = VerifierField.of(pages.acceptance().candidates(c.complaintId()));
        accept.addValueChangeListener(e -> show());
        var form = new Card("Thụ lý hay không", accept, number, verifier, reason);
        form.addClassName("th-form");
        body(true, ComplaintParts.conditions(conditions), form);
        answers = binds(Consideration.class)
                .field("isTaken", accept)
                .field("number", number)
                .field("verifierId", verifier, v -> v.user().userId())
                .field("reason", reason)
                .asking(this::unmet);
        show();
    }

    private boolean accepts() {
        return Boolean.TRUE.equals(accept.getValue());
    }

    private void show() {
        verifier.setVisible(accepts());
        reason.setVisible(Boolean.FALSE.equals(accept.getValue()));
        verb(accepts() ? "Thụ lý" : "Không thụ lý");
    }

    private Optional<ErrorSummary.Problem> unmet() {
        return accepts() && conditions.stream().anyMatch(k -> !k.isMet())
                ? Optional.of(problem("Có điều kiện chưa đủ, chỉ có thể không thụ lý.", accept))
                : Optional.empty();
    }

    @Override
    protected String consequence() {
        return accepts()
                ? "Khiếu nại được thụ lý hôm nay; phải giải quyết chậm nhất ngày "
                        + VietnameseFormat.date(pages.calendar().due(c.settlementRule(), pages.today()))
                        + ". "
                        + (c.isFirst() ? "" : firstDecision())
                        + "Người khiếu nại được báo."
                : "Khiếu nại của " + c.complainantName()
                        + " không được giải quyết; người khiếu nại được trả lời bằng văn bản với lý do này.";
    }

    private String firstDecision() {
        var first = pages.complaints().find(Objects.requireNonNull(c.firstComplaintId()));
        return first.state() == ComplaintState.IN_FORCE
                ? "Quyết định lần đầu đã có hiệu lực thì dừng lại: loại hộ trở lại như trước, giấy chứng nhận cấp theo quyết định đó tạm ngừng giá trị cho đến quyết định lần hai. "
                : "Quyết định lần đầu không có hiệu lực trong lúc lần hai giải quyết. ";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Quyết định", accepts() ? "Thụ lý" : "Không thụ lý").answer("Số văn bản", number.number());
        if (accepts()) {
            page.answer("Người xác minh", verifier.getValue().user().fullName());
        } else {
            page.answer("Lý do", reason.getValue());
        }
    }

    @Override
    protected String act() {
        var data = answers.data();
        if (accepts()) {
            pages.acceptance().accept(c.complaintId(), data.number(), Objects.requireNonNull(data.verifierId()));
            return "Đã thụ lý khiếu nại số " + c.register() + ".";
        }
        pages.acceptance().refuse(c.complaintId(), data.number(), data.reason());
        return "Đã ghi không thụ lý và lý do.";
    }
}
