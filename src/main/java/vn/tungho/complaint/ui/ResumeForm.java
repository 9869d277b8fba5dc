package vn.tungho.complaint.ui;

import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.InterimOrder;
import vn.tungho.complaint.InterimService;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.LegalTextNote;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The decision to go on (Mẫu 14b). */
class ResumeForm extends ComplaintStep {
    private final DocumentNumberField number = number("Số quyết định tiếp tục", "47/QĐ-UBND");
    private final TextArea reason = words("Vì sao tiếp tục", "Ví dụ đã có kết luận giám định.");
    private final RecordForm<InterimOrder> answers;

    ResumeForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Ký quyết định tiếp tục");
        var form = new Card("Tiếp tục giải quyết (Mẫu 14b)", reason, number);
        form.addClassName("th-form");
        body(true, form, LegalTextNote.leftOut(pages.bases().localGovernment(), pages.today()));
        answers = binds(InterimOrder.class).field("number", number).field("reason", reason);
    }

    @Override
    protected String consequence() {
        return "Đồng hồ của thời hạn giải quyết chạy tiếp từ hôm nay; những ngày đã dừng không bị tính. Quyết định phải gửi trong "
                + pages.calendar().length(InterimService.SENDING_RULE) + ".";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Lý do", reason.getValue()).answer("Số quyết định", number.number());
    }

    @Override
    protected String act() {
        var order = answers.data();
        pages.interims().resume(c.complaintId(), order.number(), order.reason());
        return "Đã tiếp tục giải quyết khiếu nại.";
    }
}
