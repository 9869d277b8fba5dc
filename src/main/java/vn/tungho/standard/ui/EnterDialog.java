package vn.tungho.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.field.Asked;

/** Takes a new value and the text it stands in. */
class EnterDialog extends Dialog {
    EnterDialog(String thing, String title, Consumer<String> enter, Runnable done, Component... fields) {
        setHeaderTitle(title);
        var errors = new ErrorSummary();
        var source = Asked.one(new TextField("Văn bản nguồn"));
        source.setHelperText("Số hiệu và điều, khoản hoặc phụ lục, ví dụ: VBHN 1315/VBHN-BLĐTBXH, Phụ lục III");
        source.setWidthFull();
        var form = new Div(
                errors, new Paragraph("Giá trị chỉ có hiệu lực khi một quản trị viên khác đối chiếu và xác nhận."));
        form.addClassName("th-stack-v");
        for (var field : fields) {
            field.getElement().getStyle().set("width", "100%");
            form.add(field);
        }
        form.add(source);
        var draft = DraftFields.mine("dialog.standard/" + thing).every(form);
        form.addComponentAsFirst(draft.bar());
        add(form);
        var save = new Button("Nhập để người khác xác nhận", e -> {
            if (!errors.passes(form)) {
                return;
            }
            try {
                draft.perform(() -> enter.accept(source.getValue()));
                close();
                Notices.success("Đã nhập. Giá trị đang chờ một quản trị viên khác xác nhận.");
                done.run();
            } catch (BusinessException problem) {
                errors.show(problem.getMessage());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Để sau", e -> close()), save);
        setWidth("min(36rem, 100vw)");
    }
}
