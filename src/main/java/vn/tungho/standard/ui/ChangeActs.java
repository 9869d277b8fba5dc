package vn.tungho.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.standard.StandardChange;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardSheet;
import vn.tungho.standard.StandardSheetService;

/**
 * What an administrator does with values that wait, from whichever page.
 *
 * @param administrator the user name; null for somebody who may only look
 * @param refresh draws the page anew
 */
record ChangeActs(
        StandardChangeService changes,
        StandardSheetService sheets,
        @Nullable String administrator,
        Runnable refresh) {
    boolean mayConfirm(StandardChange c) {
        return administrator != null && !c.enteredBy().equals(administrator);
    }

    void confirm(List<Long> ids) {
        try {
            changes.confirm(ids);
            Notices.success("Đã xác nhận. Giá trị có hiệu lực từ bây giờ; điểm đã tính trước đó giữ nguyên.");
        } catch (BusinessException problem) {
            Notices.error(problem.getMessage());
        }
        refresh.run();
    }

    void refuse(StandardChange c) {
        ask(
                "dialog.standard-change/" + c.standardChangeId(),
                "Không xác nhận: " + ClosedChanges.what(c),
                "Không xác nhận giá trị này",
                reason -> changes.refuse(c.standardChangeId(), reason));
    }

    void refuse(StandardSheet sheet) {
        ask(
                "dialog.standard-sheet/" + sheet.sheetId(),
                "Không xác nhận phiếu " + sheet.fileName(),
                "Không xác nhận cả phiếu",
                reason -> sheets.refuse(sheet.sheetId(), reason));
    }

    private void ask(String thing, String title, String verb, Consumer<String> refuse) {
        var dialog = new Dialog(title);
        var reason = new TextField("Lý do");
        reason.setWidthFull();
        var errors = new ErrorSummary();
        var form = new Div(errors, reason);
        form.addClassName("th-stack-v");
        var draft = DraftFields.mine(thing).on(form);
        dialog.add(form);
        var button = new Button(verb, e -> {
            try {
                draft.perform(() -> refuse.accept(reason.getValue()));
                dialog.close();
                refresh.run();
            } catch (BusinessException problem) {
                errors.show(problem.getMessage());
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button("Để sau", e -> dialog.close()), button);
        dialog.open();
    }
}
