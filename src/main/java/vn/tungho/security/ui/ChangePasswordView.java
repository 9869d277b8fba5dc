package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.PasswordService;
import vn.tungho.security.SessionStamps;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;

/** One's own password; the only page open while a new one is due. */
@Route("doi-mat-khau")
@PageTitle("Đổi mật khẩu · Từng Hộ")
@PermitAll
class ChangePasswordView extends Div {
    private final PasswordService passwords;
    private final SessionStamps stamps;
    private final CurrentUser current;
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField old = new PasswordField("Mật khẩu hiện tại");
    private final PasswordField fresh = new PasswordField("Mật khẩu mới");
    private final PasswordField again = new PasswordField("Nhập lại mật khẩu mới");

    ChangePasswordView(PasswordService passwords, SessionStamps stamps, CurrentUser current) {
        this.passwords = passwords;
        this.stamps = stamps;
        this.current = current;
        addClassName("th-narrow");
        var due = passwords.mustChange();
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        fresh.setHelperText(
                "Ít nhất 10 ký tự; ghép vài từ không liên quan đến bạn và công việc. Không dùng tên, năm, dãy phím.");
        var save = new Button("Đổi mật khẩu", e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Card(errors, old, fresh, again, save);
        card.addClassName("th-form");
        add(new PageHeader("Đổi mật khẩu"));
        if (due) {
            add(new Paragraph("Mật khẩu bạn đang dùng do người khác đặt, chỉ dùng được trong "
                    + passwords.oneTimeWords() + ". Hãy chọn mật khẩu của riêng bạn để bắt đầu làm việc."));
        }
        add(card);
    }

    private void save() {
        errors.clear();
        if (!fresh.getValue().equals(again.getValue())) {
            errors.show(List.of(new ErrorSummary.Problem(
                    "Hai lần nhập mật khẩu mới chưa giống nhau. Hãy nhập lại lần thứ hai.", again)));
            return;
        }
        try {
            passwords.change(old.getValue(), fresh.getValue());
        } catch (BusinessException e) {
            errors.show(List.of(new ErrorSummary.Problem(e.getMessage(), fresh)));
            return;
        }
        // the sessions elsewhere end; this one goes on
        stamps.of(current.require().username())
                .ifPresent(
                        stamp -> VaadinSession.getCurrent().getSession().setAttribute(SessionStamps.ATTRIBUTE, stamp));
        Notices.success("Đã đổi mật khẩu.");
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
