package vn.tungho.posting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionWithdrawal;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.form.RecordForm;

/** The complainant takes the objection back: why, and what that means. */
class WithdrawDialog extends Dialog {
    WithdrawDialog(PostingDesk desk, Objection objection, Runnable done) {
        setHeaderTitle("Rút ý kiến về hộ " + objection.headName());
        setWidth("32rem");
        var errors = new ErrorSummary();
        var reason = new TextArea("Lý do rút");
        reason.setWidthFull();
        reason.setHelperText("Ví dụ: đã được giải thích cách tính điểm và đồng ý với kết quả.");
        var answers = new RecordForm<>(ObjectionWithdrawal.class).field("reason", reason, String::strip);
        var body = new Div(
                errors,
                new Paragraph("Chỉ ghi khi chính " + objection.complainantName()
                        + " muốn rút. Phúc tra dừng lại và kết quả đã niêm yết của hộ được giữ nguyên."),
                reason);
        body.addClassName("th-stack-v");
        var draft = DraftFields.mine("dialog.withdraw-objection/" + objection.objectionId())
                .every(body);
        body.addComponentAsFirst(draft.bar());
        add(body);
        var confirm = new Button("Ghi rút ý kiến", e -> {
            if (!errors.passes(body, answers.problems())) {
                return;
            }
            try {
                draft.perform(() -> desk.objections()
                        .withdraw(objection.objectionId(), answers.data().reason()));
                close();
                Notices.success("Đã ghi rút ý kiến.");
                done.run();
            } catch (BusinessException failure) {
                errors.show(failure.getMessage());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", e -> close()), confirm);
    }
}
