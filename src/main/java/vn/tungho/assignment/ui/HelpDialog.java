package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;

/** A few fields and one act: says what it will do, keeps what was typed when it is refused. */
class HelpDialog extends Dialog {
    private final ErrorSummary errors = new ErrorSummary();

    HelpDialog(String verb, String consequence, Runnable act, Runnable done, Component... fields) {
        setHeaderTitle(verb);
        setWidth("min(36rem, 100vw)");
        var body = new Div(errors, new Paragraph(consequence));
        body.addClassNames("th-stack-v", "th-form");
        body.add(fields);
        add(body);
        var confirm = new Button(verb);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(e -> {
            try {
                act.run();
                close();
                Notices.success("Đã ghi: " + verb.toLowerCase(java.util.Locale.of("vi")) + ".");
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
