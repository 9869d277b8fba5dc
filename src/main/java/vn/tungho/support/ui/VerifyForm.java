package vn.tungho.support.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.HomeVisit;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** What was found at the household, and whether the conditions are met. */
class VerifyForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final TextArea seen = new TextArea("Đã thấy gì khi xác minh");
    private final TextField group = new TextField("Tổ tiết kiệm và vay vốn");
    private final RadioButtonGroup<Boolean> met = new RadioButtonGroup<>("Kết luận");
    private final TextArea reason = new TextArea("Lý do không đủ điều kiện, để trả lời hộ");
    private final RecordForm<HomeVisit> answers;

    VerifyForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi kết quả xác minh");
        this.desk = desk;
        this.c = c;
        seen.setWidthFull();
        seen.setHelperText("Ghi điều thấy tận mắt và hỏi được, không ghi phỏng đoán.");
        group.setVisible(c.programmeCode().equals("CREDIT"));
        group.setValue(c.groupName() == null ? "" : c.groupName());
        met.setItems(true, false);
        met.setItemLabelGenerator(m -> m ? "Đủ điều kiện" : "Không đủ điều kiện");
        met.addThemeName("vertical");
        reason.setWidthFull();
        reason.setVisible(false);
        met.addValueChangeListener(e -> reason.setVisible(Boolean.FALSE.equals(e.getValue())));
        var rules = new UnorderedList();
        rules.addClassName("th-support-criteria");
        desk.rights()
                .explain(c.householdId(), c.programmeCode())
                .criteria()
                .forEach(k -> rules.add(new ListItem(Badges.of(k.result()), new Span(k.line()))));
        var form = new Card("Xác minh tại nhà", seen, group, met, reason);
        form.addClassName("th-form");
        body(true, new Card("Điều kiện theo sổ hộ", rules), form);
        answers = binds(HomeVisit.class)
                .field("seen", seen)
                .field("group", group)
                .field("isMet", met)
                .field("reason", reason);
    }

    @Override
    protected String consequence() {
        return Boolean.TRUE.equals(met.getValue())
                ? "Hồ sơ của " + c.subject() + " đi tiếp đến "
                        + (desk.edition(c).isSelectionNeeded() ? "bình xét ở thôn." : "phê duyệt.")
                : "Hồ sơ của " + c.subject() + " bị từ chối; hộ được trả lời bằng văn bản với lý do này.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Đã thấy", seen.getValue())
                .answer("Kết luận", Boolean.TRUE.equals(met.getValue()) ? "Đủ điều kiện" : "Không đủ điều kiện");
        if (Boolean.FALSE.equals(met.getValue())) {
            page.answer("Lý do", reason.getValue());
        }
    }

    @Override
    protected String act() {
        var visit = answers.data();
        desk.acts().intake().verify(c.caseId(), visit.data(c.caseId()));
        return visit.isMet() ? "Đã ghi: đủ điều kiện." : "Đã ghi từ chối và lý do.";
    }
}
