package vn.tungho.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplexReason;
import vn.tungho.complaint.ComplexityService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.UploadWords;
import vn.tungho.shared.ui.field.DayField;

/** The longer term: the paper has to be there before the button does anything. */
class ComplexDialog extends Dialog {
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField number = new TextField("Số văn bản xác định vụ việc phức tạp");
    private final CheckboxGroup<ComplexReason> reasons = new CheckboxGroup<>("Căn cứ, ít nhất một");
    private ComplexityService.@Nullable Paper paper;

    ComplexDialog(ComplaintPages pages, Complaint c, Runnable done) {
        setHeaderTitle("Xác định vụ việc phức tạp");
        setWidth("min(38rem, 100vw)");
        var day = new DayField("Ngày của văn bản", pages.today(), pages.today());
        number.setMaxLength(60);
        number.setWidthFull();
        reasons.setItems(ComplexReason.values());
        reasons.setItemLabelGenerator(ComplexReason::label);
        reasons.addThemeName("vertical");
        var upload = new Upload(UploadHandler.inMemory(
                (file, content) -> paper = new ComplexityService.Paper(file.fileName(), file.contentType(), content)));
        UploadWords.in(upload);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AttachmentService.MAX_BYTES);
        upload.setUploadButton(new Button("Thêm bản quét văn bản", VaadinIcon.FILE_ADD.create()));
        var body = new Div(
                errors,
                new Paragraph("Thời hạn dài hơn chỉ được dùng khi văn bản đã có trong hồ sơ (NĐ 155/2026, Điều 3a)."),
                reasons,
                number,
                day,
                upload);
        body.addClassNames("th-stack-v", "th-form");
        add(body);
        var confirm = new Button("Ghi vụ việc phức tạp", e -> {
            try {
                pages.complexity()
                        .qualify(
                                c.complaintId(),
                                number.getValue(),
                                day.getValue() == null ? pages.today() : day.getValue(),
                                reasons.getValue(),
                                Optional.ofNullable(paper));
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
}
