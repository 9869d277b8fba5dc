package vn.tungho.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.terms.TermChange;
import vn.tungho.terms.TermChangeService;
import vn.tungho.terms.TermEffect;

/** The two answers of the second administrator. */
final class TermAnswers {
    private TermAnswers() {}

    /** Shows what confirming does to deadlines before it does it. */
    static void confirm(TermChangeService changes, TermChange c, Runnable done) {
        var dialog = new Dialog("Xác nhận: " + c.fromTo());
        var errors = new ErrorSummary();
        var words = new Div(errors);
        words.addClassName("th-stack-v");
        words.add(ClosedTermChanges.lines(c));
        var confirm = new Button("Xác nhận đúng văn bản", e -> {
            try {
                var moved = changes.confirm(c.deadlineChangeId());
                dialog.close();
                Notices.success("Đã xác nhận. " + moved + " thời hạn đang chạy đã chuyển ngày.");
                done.run();
            } catch (BusinessException problem) {
                errors.show(problem.getMessage());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        try {
            words.add(new Paragraph(words(changes.effect(c.deadlineChangeId()))));
        } catch (BusinessException problem) {
            errors.show(problem.getMessage());
            confirm.setEnabled(false);
        }
        dialog.add(words);
        dialog.setWidth("min(36rem, 100vw)");
        dialog.getFooter().add(new Button("Để sau", e -> dialog.close()), confirm);
        dialog.open();
    }

    static void refuse(TermChangeService changes, TermChange c, String title, Runnable done) {
        var dialog = new Dialog(title + ": " + c.fromTo());
        var reason = Asked.one(new TextField("Lý do"));
        reason.setMaxLength(300);
        reason.setWidthFull();
        var errors = new ErrorSummary();
        var form = new Div(errors, reason);
        form.addClassName("th-stack-v");
        var draft =
                DraftFields.mine("dialog.term-change/" + c.deadlineChangeId()).on(form);
        dialog.add(form);
        var button = new Button(title, e -> {
            if (!errors.passes(reason)) {
                return;
            }
            try {
                draft.perform(() -> changes.refuse(c.deadlineChangeId(), reason.getValue()));
                dialog.close();
                done.run();
            } catch (BusinessException problem) {
                errors.show(java.util.List.of(new ErrorSummary.Problem(problem.getMessage(), reason)));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Để sau", e -> dialog.close()), button);
        dialog.open();
    }

    private static String words(TermEffect effect) {
        return effect.moving() == 0
                ? "Không thời hạn đang chạy nào chuyển ngày."
                : effect.moving() + " thời hạn đang chạy sẽ chuyển ngày; từng thời hạn được ghi lại cùng lý do.";
    }
}
