package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.SettlementData;
import vn.tungho.complaint.SettlementResult;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.LegalTextNote;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The decision: right, partly right or wrong, with reasons, and the class that follows for which year. */
class SettleForm extends ComplaintStep {
    private final RadioButtonGroup<SettlementResult> result = new RadioButtonGroup<>("Kết quả");
    private final Select<Integer> year = new Select<>();
    private final Select<PovertyStatus> after = new Select<>();
    private final DocumentNumberField number = number("Số quyết định", "45/QĐ-UBND");
    private final TextArea reason = words("Căn cứ và lý do", "Người khiếu nại đọc phần này trong quyết định.");
    private final RecordForm<SettlementData> answers;
    private PovertyStatus current;

    SettleForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Ký quyết định giải quyết");
        var choice = pages.settlements().years(c.complaintId());
        current = pages.settlements().before(c.complaintId(), choice.proposed());
        result.setItems(SettlementResult.values());
        result.setItemLabelGenerator(SettlementResult::label);
        result.addThemeName("vertical");
        year.setLabel("Loại hộ và giấy chứng nhận của năm");
        year.setItems(choice.allowed());
        year.setValue(choice.proposed());
        year.setReadOnly(choice.allowed().size() == 1);
        year.setHelperText(
                choice.allowed().size() == 1
                        ? "Năm của quyết định bị khiếu nại."
                        : "Chọn năm mà quyết định hoặc đề nghị bị khiếu nại nói đến.");
        year.addValueChangeListener(e -> show());
        after.setLabel("Loại hộ sau giải quyết");
        after.setItemLabelGenerator(s -> s == null ? keeps() : s.label());
        after.setEmptySelectionAllowed(true);
        after.setWidthFull();
        result.addValueChangeListener(e -> after.setVisible(!isWrong()));
        show();
        var form = new Card("Quyết định giải quyết khiếu nại", result, year, after, reason, number);
        form.addClassName("th-form");
        body(true, form, LegalTextNote.leftOut(pages.bases().localGovernment(), pages.today()));
        answers = binds(SettlementData.class)
                .field("result", result)
                .field("number", number)
                .field("reason", reason)
                .field("statusAfter", after)
                .field("certificateYear", year);
    }

    /** The class that stands for the year chosen, and the others to choose from. */
    private void show() {
        current = pages.settlements().before(c.complaintId(), chosenYear());
        var kept = after.getValue();
        after.setEmptySelectionCaption(keeps());
        after.setItems(
                Arrays.stream(PovertyStatus.values()).filter(s -> s != current).toList());
        after.setValue(kept == current ? null : kept);
    }

    private int chosenYear() {
        return Objects.requireNonNull(year.getValue());
    }

    private boolean isWrong() {
        return result.getValue() == SettlementResult.WRONG;
    }

    private String keeps() {
        return "Giữ nguyên: " + current.label();
    }

    private Optional<PovertyStatus> upheld() {
        return isWrong() ? pages.settlements().upheld(c.complaintId(), current) : Optional.empty();
    }

    private @Nullable PovertyStatus status() {
        return isWrong() ? upheld().orElse(null) : after.getValue();
    }

    @Override
    protected String consequence() {
        var status = status();
        var effect = VietnameseFormat.date(pages.calendar().due(c.effectRule(), pages.today()));
        return (status == null
                        ? "Hộ " + c.headName() + " giữ nguyên loại hộ."
                        : (upheld().isPresent() ? "Quyết định lần đầu được giữ nguyên. " : "")
                                + "Khi quyết định có hiệu lực, hộ " + c.headName() + " từ "
                                + current.label().toLowerCase(Locale.of("vi")) + " thành "
                                + status.label().toLowerCase(Locale.of("vi")) + " của năm " + chosenYear()
                                + "; sổ bộ, giấy chứng nhận năm ấy và quyền hỗ trợ đổi theo.")
                + (c.isFirst()
                        ? " Quyết định có hiệu lực sau ngày " + effect + " nếu không có khiếu nại lần hai."
                        : " Quyết định có hiệu lực sau ngày " + effect + " và phải công khai.")
                + " Quyết định đã ký không sửa được.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        var status = status();
        page.answer("Kết quả", result.getValue().label())
                .answer("Loại hộ", status == null ? keeps() : status.label())
                .answer("Của năm", String.valueOf(chosenYear()))
                .answer("Căn cứ và lý do", reason.getValue())
                .answer("Số quyết định", number.number());
    }

    @Override
    protected String act() {
        pages.settlements().settle(c.complaintId(), answers.data());
        return "Đã ký quyết định giải quyết khiếu nại.";
    }
}
