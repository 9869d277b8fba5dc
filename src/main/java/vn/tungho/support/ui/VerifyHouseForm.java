package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.support.CaseFinding;
import vn.tungho.support.FindingOutcome;
import vn.tungho.support.HouseVerdict;
import vn.tungho.support.SupportCase;
import vn.tungho.support.VerificationData;
import vn.tungho.support.facts.Known;
import vn.tungho.worklist.ui.TaskFrame;

/** The house as it stands: three parts, its space, help before; the table of conditions gives the answer. */
class VerifyHouseForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final int persons;
    private final HouseFields fields = new HouseFields(false);
    private final TextArea seen = new TextArea("Ghi chú thêm (nếu có)");
    private final Paragraph verdict = new Paragraph();

    VerifyHouseForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi kết quả xác minh");
        this.desk = desk;
        this.c = c;
        this.persons = desk.cases().persons(c.caseId());
        fields.persons(persons);
        var known = desk.facts().houses().latest(c.householdId());
        if (known != null) {
            fields.show(known.state());
        }
        seen.setMaxLength(300);
        seen.setWidthFull();
        verdict.addClassName("th-consequence");
        fields.onChange(this::change);
        var form = new Card("Nhà của hộ", fields, seen, verdict);
        form.addClassName("th-form");
        body(true, form);
        change();
    }

    private void change() {
        verdict.setVisible(problems().isEmpty());
        if (verdict.isVisible()) {
            verdict.setText(met().isMet() ? "Đủ điều kiện về nhà ở." : met().sentence() + ".");
        }
    }

    private HouseVerdict met() {
        return desk.acts().intake().housing(c.caseId(), fields.house());
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        return fields.open();
    }

    @Override
    protected String consequence() {
        return met().isMet()
                ? "Hồ sơ của " + c.subject() + " đi tiếp đến "
                        + (desk.edition(c).isSelectionNeeded() ? "bình xét ở thôn." : "bước sau.")
                : "Hồ sơ của " + c.subject() + " bị từ chối; hộ được trả lời bằng văn bản với lý do về nhà ở.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        var house = fields.house();
        page.answer("Có nhà", house.hasHouse() == Known.NO ? "Chưa có" : "Có");
        if (house.hasHouse() == Known.YES) {
            var space = house.areaPerPerson(persons);
            page.answer("Kết cấu không bền chắc", house.weakParts() + " trong 3")
                    .answer(
                            "Diện tích một người",
                            space == null
                                    ? "chưa tính được"
                                    : VietnameseFormat.decimal(java.math.BigDecimal.valueOf(space), 2) + " m²");
        }
        page.answer("Đã được hỗ trợ nhà ở", house.helpedBefore() == Known.YES ? "Có" : "Chưa")
                .answer("Kết luận", met().sentence());
    }

    @Override
    protected String act() {
        var isMet = met().isMet();
        var note = seen.getValue().strip();
        desk.acts()
                .intake()
                .verify(
                        c.caseId(),
                        new VerificationData(
                                fields.house(),
                                true,
                                "",
                                note.isEmpty()
                                        ? List.of()
                                        : List.of(new CaseFinding(c.caseId(), 1, "Ghi chú", note, FindingOutcome.INFO)),
                                null));
        return isMet ? "Đã ghi: đủ điều kiện về nhà ở." : "Đã ghi từ chối và lý do.";
    }
}
