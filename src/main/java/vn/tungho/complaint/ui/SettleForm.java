package vn.tungho.complaint.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.SettlementData;
import vn.tungho.complaint.SettlementResult;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** The decision: right, partly right or wrong, with reasons, and the class that follows. */
class SettleForm extends ComplaintStep {
    private final PovertyStatus current;
    private final RadioButtonGroup<SettlementResult> result = new RadioButtonGroup<>("Kết quả");
    private final Select<PovertyStatus> after = new Select<>();
    private final TextField number = number("Số quyết định", "45/QĐ-UBND");
    private final TextArea reason = words("Căn cứ và lý do", "Người khiếu nại đọc phần này trong quyết định.");

    SettleForm(ComplaintPages pages, Complaint c, TaskFrame frame) {
        super(pages, c, frame, "Ký quyết định giải quyết");
        current = pages.households().find(c.householdId()).povertyStatus();
        result.setItems(SettlementResult.values());
        result.setItemLabelGenerator(SettlementResult::label);
        result.addThemeName("vertical");
        after.setLabel("Loại hộ sau giải quyết");
        after.setItems(
                Arrays.stream(PovertyStatus.values()).filter(s -> s != current).toList());
        after.setItemLabelGenerator(s -> s == null ? keeps() : s.label());
        after.setEmptySelectionAllowed(true);
        after.setEmptySelectionCaption(keeps());
        after.setWidthFull();
        result.addValueChangeListener(e -> after.setVisible(e.getValue() != SettlementResult.WRONG));
        var form = new Card("Quyết định giải quyết khiếu nại", result, after, reason, number);
        form.addClassName("th-form");
        body(true, form);
    }

    private String keeps() {
        return "Giữ nguyên: " + current.label();
    }

    private @Nullable PovertyStatus status() {
        return result.getValue() == SettlementResult.WRONG ? null : after.getValue();
    }

    @Override
    protected List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        if (result.getValue() == null) {
            problems.add(problem("Chọn kết quả giải quyết.", result));
        }
        if (reason.getValue().isBlank()) {
            problems.add(problem("Ghi căn cứ và lý do.", reason));
        }
        if (number.getValue().isBlank()) {
            problems.add(problem("Ghi số quyết định, ví dụ 45/QĐ-UBND.", number));
        }
        return problems;
    }

    @Override
    protected String consequence() {
        var status = status();
        var effect = VietnameseFormat.date(pages.calendar().due(c.effectRule(), pages.today()));
        return (status == null
                        ? "Hộ " + c.headName() + " giữ nguyên loại hộ."
                        : "Khi quyết định có hiệu lực, hộ " + c.headName() + " từ "
                                + current.label().toLowerCase(Locale.of("vi")) + " thành "
                                + status.label().toLowerCase(Locale.of("vi"))
                                + "; sổ bộ, giấy chứng nhận và quyền hỗ trợ đổi theo.")
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
                .answer("Căn cứ và lý do", reason.getValue())
                .answer("Số quyết định", number.getValue());
    }

    @Override
    protected String act() {
        pages.settlements()
                .settle(
                        c.complaintId(),
                        new SettlementData(result.getValue(), number.getValue(), reason.getValue(), status()));
        return "Đã ký quyết định giải quyết khiếu nại.";
    }
}
