package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.VerificationReport;
import vn.tungho.complaint.VerificationService;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The report of whoever was named to verify. */
class VerifyForm extends ComplaintStep {
    private final DayField day;
    private final TextField places = new TextField("Đã xác minh ở đâu");
    private final TextArea report = words("Kết quả xác minh", "Điều thấy tận mắt, giấy tờ đã xem, lời của từng bên.");
    private final TextArea proposal = words("Kiến nghị", "Đúng, đúng một phần hay sai; vì sao.");
    private final RadioButtonGroup<Boolean> differ = new RadioButtonGroup<>("Người khiếu nại và nơi bị khiếu nại");
    private final RecordForm<VerificationReport> answers;

    VerifyForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Nộp báo cáo xác minh");
        day = new DayField("Ngày xác minh", pages.today(), pages.today());
        places.setWidthFull();
        differ.setItems(true, false);
        differ.setItemLabelGenerator(d -> d ? "Còn khác ý kiến" : "Không còn khác ý kiến");
        differ.addThemeName("vertical");
        differ.setHelperText(c.isFirst() ? "Còn khác ý kiến thì phải đối thoại." : "Lần hai luôn phải đối thoại.");
        var form = new Card("Báo cáo xác minh", day, places, report, proposal, differ);
        form.addClassName("th-form");
        body(false, form);
        answers = binds(VerificationReport.class)
                .field("verifiedOn", day)
                .field("places", places)
                .field("report", report)
                .field("proposal", proposal)
                .field("positionsDiffer", differ);
    }

    @Override
    protected String act() {
        var data = answers.data();
        pages.verifications().report(c.complaintId(), data);
        return VerificationService.isDialogueNeeded(c, data.positionsDiffer())
                ? "Đã nộp báo cáo xác minh; bước tiếp theo là đối thoại."
                : "Đã nộp báo cáo xác minh; chờ quyết định.";
    }
}
