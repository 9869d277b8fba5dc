package vn.tungho.complaint.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.DialoguePlan;
import vn.tungho.complaint.DialogueService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Announces the dialogue in time. */
class InviteForm extends ComplaintStep {
    private final DayField day;
    private final TextField place = new TextField("Nơi đối thoại");
    private final TextField ledBy = new TextField("Người chủ trì");
    private final Checkbox delegated = new Checkbox("Được giao chủ trì thay, báo cáo lại");
    private final RecordForm<DialoguePlan> answers;

    InviteForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Gửi thông báo đối thoại");
        var earliest = pages.dialogues().earliest();
        day = new DayField("Ngày đối thoại", earliest, null);
        day.from(earliest);
        day.setHelperText("Báo trước ít nhất " + pages.calendar().length(DialogueService.NOTICE_RULE) + ": sớm nhất "
                + VietnameseFormat.date(earliest) + ".");
        place.setWidthFull();
        place.setHelperText("Ví dụ phòng tiếp công dân UBND xã.");
        ledBy.setWidthFull();
        delegated.setVisible(!c.isFirst() && c.people() == 1);
        var form = new Card("Buổi đối thoại", day, place, ledBy, delegated);
        form.addClassName("th-form");
        body(false, form);
        answers = binds(DialoguePlan.class)
                .field("plannedOn", day)
                .field("place", place)
                .field("ledBy", ledBy)
                .field("isDelegated", delegated);
    }

    @Override
    protected String act() {
        var data = answers.data();
        pages.dialogues().invite(c.complaintId(), data);
        return "Đã ghi thông báo đối thoại ngày " + VietnameseFormat.date(data.plannedOn()) + ".";
    }
}
