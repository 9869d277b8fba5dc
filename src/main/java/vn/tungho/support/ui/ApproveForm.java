package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.ApprovalDecision;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair's decision: approve one or many with an amount, or refuse this one with a reason. */
class ApproveForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final TogetherBox together;
    private final RadioButtonGroup<Boolean> approve = new RadioButtonGroup<>("Quyết định");
    private final DocumentNumberField number = new DocumentNumberField("Số quyết định", "45/QĐ-UBND");
    private final MoneyField amount = new MoneyField("Mức duyệt cho mỗi hộ");
    private final TextField basis = new TextField("Căn cứ nếu cao hơn mức của chương trình");
    private final TextArea reason = new TextArea("Lý do từ chối, để trả lời hộ");
    private final RecordForm<ApprovalDecision> answers;

    ApproveForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ký");
        this.desk = desk;
        this.c = c;
        together = new TogetherBox(desk, c, true);
        var edition = desk.edition(c);
        approve.setItems(true, false);
        approve.setItemLabelGenerator(a -> a ? "Phê duyệt" : "Từ chối hồ sơ này");
        amount.setHelperText("Để 0 nếu không chi tiền. Mức của chương trình: " + edition.amountNote()
                + (edition.isAmountConfirmed() ? "." : " (chưa xác nhận)."));
        amount.setAmount(suggested(edition.amount()));
        basis.setWidthFull();
        basis.setVisible(edition.amount() != null && !edition.isAmountConfirmed());
        reason.setWidthFull();
        approve.addValueChangeListener(e -> show());
        var form = new Card("Quyết định của Chủ tịch UBND xã", approve, together, number, amount, basis, reason);
        form.addClassName("th-form");
        body(true, new Paragraph("Người đã xác minh hồ sơ và người thân của hộ không được ký."), form);
        answers = binds(ApprovalDecision.class)
                .field("isApproved", approve)
                .field("number", number)
                .field("amount", amount)
                .field("basis", basis, String::strip)
                .field("reason", reason);
        show();
    }

    private @Nullable Long suggested(@Nullable Long cap) {
        var asked = c.askedAmount();
        return asked == null ? cap : (Long) (cap == null ? asked : Math.min(asked, cap));
    }

    private void show() {
        var no = Boolean.FALSE.equals(approve.getValue());
        together.setVisible(!no);
        number.setVisible(!no);
        amount.setVisible(!no);
        reason.setVisible(no);
    }

    private boolean approves() {
        return Boolean.TRUE.equals(approve.getValue());
    }

    private long money() {
        return amount.given();
    }

    @Override
    protected String consequence() {
        if (!approves()) {
            return "Hồ sơ của " + c.subject() + " bị từ chối; hộ được trả lời bằng văn bản và có quyền khiếu nại.";
        }
        var count = together.ids().size();
        return count + " hộ được hỗ trợ “" + desk.programme(c).name() + "”, mỗi hộ "
                + (money() == 0 ? "không chi tiền" : VietnameseFormat.money(money())) + ", tổng "
                + VietnameseFormat.money(money() * count) + ". Quyết định đã ký không sửa được.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        page.answer("Quyết định", approves() ? "Phê duyệt, số " + number.number() : "Từ chối");
        if (approves()) {
            page.answer(
                            "Hộ",
                            together.getValue().stream()
                                    .map(SupportCase::headName)
                                    .sorted()
                                    .collect(Collectors.joining(", ")))
                    .answer("Mức duyệt mỗi hộ", VietnameseFormat.money(money()));
        } else {
            page.answer("Lý do", reason.getValue());
        }
    }

    @Override
    protected String act() {
        var data = answers.data();
        if (!data.isApproved()) {
            desk.acts().approvals().refuse(c.caseId(), data.reason());
            return "Đã ghi từ chối và lý do.";
        }
        desk.acts()
                .approvals()
                .approve(
                        together.ids().stream().collect(Collectors.toMap(id -> id, id -> money())),
                        data.number(),
                        data.basis());
        return "Đã phê duyệt " + together.ids().size() + " hộ.";
    }
}
