package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.DialogueMinutes;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The minutes of the dialogue. */
class HoldForm extends ComplaintStep {
    private final DayField day;
    private final RadioButtonGroup<Boolean> came = new RadioButtonGroup<>("Người khiếu nại");
    private final TextArea result =
            words("Biên bản", "Mỗi bên nêu gì, còn khác nhau ở đâu; không đến thì ghi đã mời thế nào.");
    private final RecordForm<DialogueMinutes> answers;

    HoldForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Ghi biên bản đối thoại");
        day = new DayField("Ngày đối thoại", pages.today(), pages.today());
        came.setItems(true, false);
        came.setItemLabelGenerator(k -> k ? "Có đến" : "Không đến, thủ tục vẫn tiếp tục");
        came.addThemeName("vertical");
        var form = new Card("Biên bản đối thoại", day, came, result);
        form.addClassName("th-form");
        body(false, form);
        answers = binds(DialogueMinutes.class)
                .field("heldOn", day)
                .field("hasCome", came)
                .field("result", result);
    }

    @Override
    protected String act() {
        pages.dialogues().hold(c.complaintId(), answers.data());
        return "Đã ghi biên bản đối thoại.";
    }
}
