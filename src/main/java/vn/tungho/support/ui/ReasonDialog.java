package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;

/** An exit of a case: what it means, why, and the button that does it. */
final class ReasonDialog extends Dialog {
    private final TextField body = new TextField("Cơ quan nhận");
    private final TextArea reason = new TextArea("Lý do");

    private ReasonDialog(
            String title,
            String meaning,
            String verb,
            boolean withBody,
            BiConsumer<String, String> act,
            Runnable done) {
        setHeaderTitle(title);
        setWidth("32rem");
        var errors = new ErrorSummary();
        body.setVisible(withBody);
        body.setWidthFull();
        body.setMaxLength(200);
        reason.setWidthFull();
        reason.setMaxLength(300);
        var content = new Div(errors, new Paragraph(meaning), body, reason);
        content.addClassName("th-stack-v");
        add(content);
        var confirm = new Button(verb, e -> {
            try {
                act.accept(body.getValue().strip(), reason.getValue().strip());
                close();
                Notices.success("Đã ghi: " + title.toLowerCase(java.util.Locale.of("vi")) + ".");
                done.run();
            } catch (BusinessException failure) {
                errors.show(failure.getMessage());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Đóng", e -> close()), confirm);
    }

    static ReasonDialog of(String title, String meaning, String verb, Consumer<String> act, Runnable done) {
        return new ReasonDialog(title, meaning, verb, false, (body, reason) -> act.accept(reason), done);
    }

    static ReasonDialog withBody(
            String title, String meaning, String verb, BiConsumer<String, String> act, Runnable done) {
        return new ReasonDialog(title, meaning, verb, true, act, done);
    }
}
