package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.support.ApprovalChange;
import vn.tungho.support.ApprovalChangeAnswer;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair signs another approved amount than the first one, or does not. */
class ApprovalChangeForm extends StepForm {
    private static final String SIGN = "Ký mức mới";
    private static final String REFUSE = "Không ký";

    private final SupportDesk desk;
    private final SupportCase c;
    private final RadioButtonGroup<String> answer = new RadioButtonGroup<>("Quyết định");
    private final DocumentNumberField number = new DocumentNumberField("Số quyết định sửa đổi", "46/QĐ-UBND");
    private final TextField why = new TextField("Vì sao không ký");
    private final RecordForm<ApprovalChangeAnswer> answers;

    ApprovalChangeForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi quyết định");
        this.desk = desk;
        this.c = c;
        answer.setItems(SIGN, REFUSE);
        why.setWidthFull();
        number.setVisible(false);
        why.setVisible(false);
        answer.addValueChangeListener(e -> {
            number.setVisible(SIGN.equals(e.getValue()));
            why.setVisible(REFUSE.equals(e.getValue()));
        });
        var facts = new FactList();
        open().forEach(x -> facts.fact("Đã duyệt", VietnameseFormat.money(x.amountBefore()))
                .fact("Đề nghị sửa thành", VietnameseFormat.money(x.amountAfter()))
                .fact("Vì sao", x.reason())
                .fact("Người đề nghị", x.proposedBy()));
        body(
                true,
                new Card(
                        facts,
                        new Paragraph(
                                "Ký thì hồ sơ được chi theo mức mới. Mức cũ và người đề nghị còn đọc được trong hồ sơ."),
                        answer,
                        number,
                        why));
        answers = binds(ApprovalChangeAnswer.class)
                .field("isSigned", answer, SIGN::equals)
                .field("number", number)
                .field("why", why);
    }

    private List<ApprovalChange> open() {
        return desk.acts().corrections().of(c.caseId()).stream()
                .filter(x -> x.state() == ApprovalChange.State.OPEN)
                .toList();
    }

    @Override
    protected String consequence() {
        return REFUSE.equals(answer.getValue())
                ? "Mức đã duyệt giữ nguyên; người đề nghị đọc được lý do."
                : "Từ khi ký, hồ sơ được chi theo mức mới.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        open().forEach(x -> page.answer(
                "Mức duyệt",
                VietnameseFormat.money(x.amountBefore()) + " → " + VietnameseFormat.money(x.amountAfter())));
        page.answer("Quyết định", answer.getValue());
        page.answer(
                number.isVisible() ? "Số quyết định sửa đổi" : "Vì sao không ký",
                number.isVisible() ? number.getValue() : why.getValue());
    }

    @Override
    protected String act() {
        var data = answers.data();
        if (!data.isSigned()) {
            desk.acts().corrections().refuse(c.caseId(), data.why());
            return "Đã ghi: không ký sửa mức duyệt.";
        }
        desk.acts().corrections().sign(c.caseId(), data.number());
        return "Đã ký mức hỗ trợ mới.";
    }
}
