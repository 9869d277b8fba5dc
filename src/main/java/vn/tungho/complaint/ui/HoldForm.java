package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.worklist.ui.TaskFrame;

/** The minutes of the dialogue. */
class HoldForm extends ComplaintStep {
    private final DayField day;
    private final RadioButtonGroup<Boolean> came = new RadioButtonGroup<>("Người khiếu nại");
    private final TextArea result =
            words("Biên bản", "Mỗi bên nêu gì, còn khác nhau ở đâu; không đến thì ghi đã mời thế nào.");

    HoldForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Ghi biên bản đối thoại");
        day = new DayField("Ngày đối thoại", pages.today(), pages.today());
        came.setItems(true, false);
        came.setItemLabelGenerator(k -> k ? "Có đến" : "Không đến, thủ tục vẫn tiếp tục");
        came.addThemeName("vertical");
        var form = new Card("Biên bản đối thoại", day, came, result);
        form.addClassName("th-form");
        body(false, form);
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (came.getValue() == null) {
            problems.add(problem("Chọn người khiếu nại có đến hay không.", came));
        }
        if (result.getValue().isBlank()) {
            problems.add(problem("Ghi biên bản.", result));
        }
        return problems;
    }

    @Override
    protected String act() {
        pages.dialogues().hold(c.complaintId(), day.given(), !came.getValue(), result.getValue());
        return "Đã ghi biên bản đối thoại.";
    }
}
