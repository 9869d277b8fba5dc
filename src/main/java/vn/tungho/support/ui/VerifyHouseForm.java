package vn.tungho.support.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.support.CaseFinding;
import vn.tungho.support.FindingOutcome;
import vn.tungho.support.SupportCase;
import vn.tungho.support.VerificationData;
import vn.tungho.worklist.ui.TaskFrame;

/** The house as it stands: three parts, its space; the table of conditions gives the answer. */
class VerifyHouseForm extends StepForm {
    private final SupportDesk desk;
    private final SupportCase c;
    private final int persons;
    private final Checkbox noHouse = new Checkbox("Hộ chưa có nhà ở");
    private final RadioButtonGroup<Boolean> foundation = part("Nền – móng");
    private final RadioButtonGroup<Boolean> frame1 = part("Khung – tường");
    private final RadioButtonGroup<Boolean> roof = part("Mái");
    private final NumberField area = new NumberField("Diện tích sử dụng cả nhà (m²)");
    private final TextArea seen = new TextArea("Ghi chú thêm (nếu có)");
    private final Paragraph verdict = new Paragraph();

    VerifyHouseForm(SupportDesk desk, SupportCase c, TaskFrame frame) {
        super(desk, c.caseId(), frame, "Ghi kết quả xác minh");
        this.desk = desk;
        this.c = c;
        this.persons = desk.cases().persons(c.caseId());
        area.setMin(0);
        area.setHelperText("Hộ có " + persons + " người; dưới 8 m² một người là dưới " + 8 * persons + " m².");
        seen.setMaxLength(300);
        seen.setWidthFull();
        verdict.addClassName("th-consequence");
        noHouse.addValueChangeListener(e -> change());
        foundation.addValueChangeListener(e -> change());
        frame1.addValueChangeListener(e -> change());
        roof.addValueChangeListener(e -> change());
        area.addValueChangeListener(e -> change());
        var form = new Card(
                "Nhà của hộ",
                new Paragraph(
                        "Ba kết cấu của hỗ trợ nhà ở khác với tường, cột, mái của chỉ số 7: xem riêng từng phần."),
                noHouse,
                foundation,
                frame1,
                roof,
                area,
                seen,
                verdict);
        form.addClassName("th-form");
        body(true, form);
        change();
    }

    private static RadioButtonGroup<Boolean> part(String label) {
        var group = new RadioButtonGroup<Boolean>(label);
        group.setItems(true, false);
        group.setItemLabelGenerator(d -> d ? "Bền chắc" : "Không bền chắc");
        return group;
    }

    private void change() {
        var has = !noHouse.getValue();
        foundation.setVisible(has);
        frame1.setVisible(has);
        roof.setVisible(has);
        area.setVisible(has);
        verdict.setVisible(problems().isEmpty());
        if (verdict.isVisible()) {
            verdict.setText(
                    met()
                            ? "Đủ điều kiện về nhà ở."
                            : "Không đủ: chưa đến 2 trong 3 kết cấu không bền chắc và từ 8 m² một người trở lên.");
        }
    }

    private boolean met() {
        return desk.acts().intake().housingMet(c.caseId(), house());
    }

    private VerificationData.HouseData house() {
        return noHouse.getValue()
                ? new VerificationData.HouseData(false, false, false, false, 0)
                : new VerificationData.HouseData(
                        true,
                        Boolean.TRUE.equals(foundation.getValue()),
                        Boolean.TRUE.equals(frame1.getValue()),
                        Boolean.TRUE.equals(roof.getValue()),
                        area.getValue() == null ? 0 : area.getValue());
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (noHouse.getValue()) {
            return problems;
        }
        for (var group : List.of(foundation, frame1, roof)) {
            if (group.getValue() == null) {
                problems.add(new ErrorSummary.Problem("Chọn cho phần: " + group.getLabel() + ".", group));
            }
        }
        if (area.getValue() == null || area.getValue() <= 0) {
            problems.add(new ErrorSummary.Problem("Ghi diện tích nhà bằng mét vuông, ví dụ 36.", area));
        }
        return problems;
    }

    @Override
    protected String consequence() {
        return met()
                ? "Hồ sơ của " + c.subject() + " đi tiếp đến bình xét ở thôn."
                : "Hồ sơ của " + c.subject() + " bị từ chối; hộ được trả lời bằng văn bản với lý do về nhà ở.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        var house = house();
        page.answer("Có nhà", house.hasHouse() ? "Có" : "Chưa có");
        if (house.hasHouse()) {
            page.answer("Kết cấu không bền chắc", house.weakParts() + " trong 3")
                    .answer("Diện tích một người", "%.1f m²".formatted(house.area() / persons));
        }
    }

    @Override
    protected String act() {
        var isMet = met();
        desk.acts()
                .intake()
                .verify(
                        c.caseId(),
                        new VerificationData(
                                house(),
                                true,
                                "",
                                seen.getValue().isBlank()
                                        ? List.of()
                                        : List.of(new CaseFinding(
                                                c.caseId(),
                                                1,
                                                "Ghi chú",
                                                seen.getValue().strip(),
                                                FindingOutcome.INFO)),
                                null));
        return isMet ? "Đã ghi: đủ điều kiện về nhà ở." : "Đã ghi từ chối và lý do.";
    }
}
