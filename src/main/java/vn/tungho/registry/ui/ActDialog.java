package vn.tungho.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;

/** One act on a household: what will happen, the few fields it needs, and the button that does it. Errors keep the words typed. */
class ActDialog extends Dialog {
    private final ErrorSummary errors = new ErrorSummary();

    ActDialog(String verb, String consequence, Runnable act, Runnable done, Component... fields) {
        setHeaderTitle(verb);
        setWidth("min(36rem, 100vw)");
        var body = new Div(errors, new Paragraph(consequence));
        body.addClassName("th-stack-v");
        body.add(fields);
        add(body);
        var confirm = new Button(verb);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(e -> {
            try {
                act.run();
                close();
                Notices.success("Đã ghi: " + verb.toLowerCase(java.util.Locale.ROOT) + ".");
                done.run();
            } catch (BusinessException refusal) {
                errors.show(refusal.getMessage());
            } finally {
                confirm.setEnabled(true);
            }
        });
        getFooter().add(new Button("Thôi", e -> close()), confirm);
    }
}
