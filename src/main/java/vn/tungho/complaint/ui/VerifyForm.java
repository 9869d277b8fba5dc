package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.VerificationService;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.worklist.ui.TaskFrame;

/** The report of whoever was named to verify. */
class VerifyForm extends ComplaintStep {
    private final DayField day;
    private final TextField places = new TextField("Đã xác minh ở đâu");
    private final TextArea report = words("Kết quả xác minh", "Điều thấy tận mắt, giấy tờ đã xem, lời của từng bên.");
    private final TextArea proposal = words("Kiến nghị", "Đúng, đúng một phần hay sai; vì sao.");
    private final RadioButtonGroup<Boolean> differ = new RadioButtonGroup<>("Người khiếu nại và nơi bị khiếu nại");

    VerifyForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Nộp báo cáo xác minh");
        day = new DayField("Ngày xác minh", pages.today(), pages.today());
        places.setMaxLength(300);
        places.setWidthFull();
        differ.setItems(true, false);
        differ.setItemLabelGenerator(d -> d ? "Còn khác ý kiến" : "Không còn khác ý kiến");
        differ.addThemeName("vertical");
        differ.setHelperText(c.isFirst() ? "Còn khác ý kiến thì phải đối thoại." : "Lần hai luôn phải đối thoại.");
        var form = new Card("Báo cáo xác minh", day, places, report, proposal, differ);
        form.addClassName("th-form");
        body(false, form);
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (places.getValue().isBlank()) {
            problems.add(problem("Ghi đã xác minh ở đâu.", places));
        }
        if (report.getValue().isBlank()) {
            problems.add(problem("Ghi kết quả xác minh.", report));
        }
        if (proposal.getValue().isBlank()) {
            problems.add(problem("Ghi kiến nghị.", proposal));
        }
        if (differ.getValue() == null) {
            problems.add(problem("Chọn hai bên còn khác ý kiến hay không.", differ));
        }
        return problems;
    }

    @Override
    protected String act() {
        pages.verifications()
                .report(
                        c.complaintId(),
                        day.given(),
                        places.getValue(),
                        report.getValue(),
                        proposal.getValue(),
                        differ.getValue());
        return VerificationService.isDialogueNeeded(c, differ.getValue())
                ? "Đã nộp báo cáo xác minh; bước tiếp theo là đối thoại."
                : "Đã nộp báo cáo xác minh; chờ quyết định.";
    }
}
