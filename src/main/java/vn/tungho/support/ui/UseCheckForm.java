package vn.tungho.support.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.SupportCase;
import vn.tungho.support.UseCheck;
import vn.tungho.support.UseCheckResult;
import vn.tungho.worklist.ui.TaskFrame;

/** How the household uses what it got. */
class UseCheckForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final DayField day;
    private final RadioButtonGroup<UseCheckResult> result = new RadioButtonGroup<>("Hộ dùng hỗ trợ thế nào");
    private final TextArea note = new TextArea("Ghi chú, việc cần làm tiếp");
    private final RecordForm<UseCheck> answers;

    UseCheckForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi kết quả kiểm tra");
        this.desk = desk;
        this.c = c;
        this.day = new DayField("Ngày kiểm tra", desk.today(), desk.today());
        result.setItems(UseCheckResult.values());
        result.setItemLabelGenerator(UseCheckResult::label);
        result.addThemeName("vertical");
        note.setWidthFull();
        var form = new Card("Kiểm tra việc sử dụng", day, result, note);
        form.addClassName("th-form");
        body(false, form);
        answers = binds(UseCheck.class)
                .field("checkedOn", day)
                .field("result", result)
                .field("note", note);
    }

    @Override
    protected String act() {
        var check = answers.data();
        desk.acts().deliveries().checkUse(c.caseId(), check.checkedOn(), check.result(), check.note());
        return desk.edition(c).isReturnable()
                ? "Đã ghi kiểm tra. Việc tiếp theo là theo dõi hoàn trả."
                : "Đã ghi kiểm tra; hồ sơ được đóng.";
    }
}
