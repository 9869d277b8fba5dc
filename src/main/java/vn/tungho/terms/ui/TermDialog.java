package vn.tungho.terms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;

/** Asks for what a proposal needs; what is missing is said at its field. */
class TermDialog extends Dialog {
    TermDialog(
            String thing,
            String title,
            String action,
            Supplier<List<ErrorSummary.Problem>> missing,
            Runnable propose,
            Runnable done,
            Component... fields) {
        setHeaderTitle(title);
        setWidth("min(36rem, 100vw)");
        var errors = new ErrorSummary();
        var form = new Div(errors);
        form.addClassName("th-stack-v");
        for (var field : fields) {
            field.getElement().getStyle().set("width", "100%");
            form.add(field);
        }
        var draft = DraftFields.mine("dialog.term/" + thing + "/" + action).every(form);
        form.addComponentAsFirst(draft.bar());
        add(form);
        var save = new Button(action, e -> {
            if (!errors.passes(form, missing.get())) {
                return;
            }
            try {
                draft.perform(propose);
                close();
                Notices.success("Đã ghi đề nghị. Thời hạn đổi khi một quản trị viên khác xác nhận.");
                done.run();
            } catch (BusinessException problem) {
                errors.show(problem.getMessage());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Để sau", e -> close()), save);
    }
}
