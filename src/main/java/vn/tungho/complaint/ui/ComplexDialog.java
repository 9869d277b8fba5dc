package vn.tungho.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplexReason;
import vn.tungho.complaint.ComplexityService;
import vn.tungho.complaint.Qualification;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ChosenFiles;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.form.RecordForm;

/** The longer term: the paper has to be there before the button does anything. */
class ComplexDialog extends Dialog {
    private final ErrorSummary errors = new ErrorSummary();
    private final DocumentNumberField number =
            new DocumentNumberField("Số văn bản xác định vụ việc phức tạp", "12/TB-UBND");
    private final CheckboxGroup<ComplexReason> reasons = new CheckboxGroup<>("Căn cứ, ít nhất một");
    private final ChosenFiles paper =
            new ChosenFiles(new Button("Thêm bản quét văn bản", VaadinIcon.FILE_ADD.create()), 1);

    ComplexDialog(ComplaintPages pages, Complaint c, Runnable done) {
        setHeaderTitle("Xác định vụ việc phức tạp");
        setWidth("min(38rem, 100vw)");
        var day = new DayField("Ngày của văn bản", pages.today(), pages.today());
        number.setWidthFull();
        reasons.setItems(ComplexReason.values());
        reasons.setItemLabelGenerator(ComplexReason::label);
        reasons.addThemeName("vertical");
        var body = new Div(
                errors,
                new Paragraph("Thời hạn dài hơn chỉ được dùng khi văn bản đã có trong hồ sơ (NĐ 155/2026, Điều 3a)."),
                reasons,
                number,
                day,
                paper);
        body.addClassNames("th-stack-v", "th-form");
        var draft = DraftFields.mine("dialog.complex/" + c.complaintId()).every(body);
        body.addComponentAsFirst(draft.bar());
        add(body);
        var answers = new RecordForm<>(Qualification.class, body)
                .field("number", number)
                .field("issuedOn", day)
                .field("reasons", reasons)
                .given("paper", this::scan);
        var confirm = new Button("Ghi vụ việc phức tạp", e -> {
            try {
                if (!errors.passes(body, answers.problems())) {
                    return;
                }
                draft.perform(() -> pages.complexity().qualify(c.complaintId(), answers.data()));
                close();
                Notices.success("Đã ghi vụ việc phức tạp, thời hạn được tính lại.");
                done.run();
            } catch (BusinessException refusal) {
                errors.show(refusal.getMessage());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Thôi", e -> close()), confirm);
    }

    private ComplexityService.@Nullable Paper scan() {
        return paper.files().stream()
                .map(f -> new ComplexityService.Paper(f.fileName(), f.mediaType(), f.content()))
                .findFirst()
                .orElse(null);
    }
}
