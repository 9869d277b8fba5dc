package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tungho.security.AccountChange;
import vn.tungho.security.AccountChangeService;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.NewUser;
import vn.tungho.security.PasswordService;
import vn.tungho.security.UserDetail;
import vn.tungho.security.UserService;
import vn.tungho.security.factor.FactorReset;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.PhoneField;

/** One account: a new one ("moi"), or the roles, password and state of one that is there. */
@Route(UserListView.PATH + "/:user")
@PageTitle("Người dùng · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class UserEditView extends Div implements BeforeEnterObserver {
    private static final String ASKED = "Đã gửi đề nghị; có hiệu lực khi quản trị thứ hai xác nhận.";

    private final UserService users;
    private final PasswordService passwords;
    private final AccountChangeService changes;
    private final FactorReset factors;
    private final CurrentUser current;
    private final AreaDirectory areas;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField username = new TextField("Tên đăng nhập");
    private final TextField fullName = new TextField("Họ và tên");
    private final PhoneField phone = new PhoneField("Điện thoại (không bắt buộc)");

    UserEditView(
            UserService users,
            PasswordService passwords,
            AccountChangeService changes,
            FactorReset factors,
            CurrentUser current,
            AreaDirectory areas) {
        this.users = users;
        this.passwords = passwords;
        this.changes = changes;
        this.factors = factors;
        this.current = current;
        this.areas = areas;
        Asked.of(username, fullName);
        username.setHelperText("Chữ thường không dấu, ví dụ ha.nguyen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var which = event.getRouteParameters().get("user").orElse("");
        if (which.equals("moi")) {
            showNew();
        } else if (which.matches("\\d{1,18}")) {
            show(users.detail(Long.parseLong(which)).orElseThrow(NotFoundException::new));
        } else {
            throw new NotFoundException();
        }
    }

    private void showNew() {
        var roles = new GrantsEditor(areas, List.of());
        var fields = new Div(username, fullName, phone);
        fields.addClassNames("th-stack-v", "th-form");
        var draft = DraftFields.mine("user/new").on(fields);
        var save = primary("Tạo tài khoản", () -> {
            var password = passwords.newOneTime();
            var asked = changes.needsTwo(List.of(), roles.grants());
            draft.perform(() -> {
                var id = users.create(new NewUser(
                        username.getValue(),
                        fullName.getValue(),
                        phone.number(),
                        password,
                        true,
                        asked ? List.of() : roles.grants()));
                if (asked) {
                    changes.askRoles(id, roles.grants());
                }
            });
            if (asked) {
                Notices.success(ASKED);
            }
            showPassword("Đã tạo tài khoản " + username.getValue(), password);
        });
        var card = new Card(errors, fields, roles, save);
        card.addClassName("th-form");
        add(new PageHeader("Thêm người dùng", "Hệ thống sẽ cấp mật khẩu dùng một lần."), card);
    }

    private void show(UserDetail user) {
        fullName.setValue(user.fullName());
        phone.setValue(user.phone() == null ? "" : user.phone());
        var roles = new GrantsEditor(areas, user.grants());
        var fields = new Div(fullName, phone);
        fields.addClassName("th-stack-v");
        var names = DraftFields.mine("user/" + user.userId() + "/name")
                .madeOn(user.version())
                .on(fields);
        var name = new Card("Họ tên và điện thoại", errors, fields, primary("Ghi họ tên", () -> {
            if (!names.problems().isEmpty()) {
                errors.show(names.problems());
                return;
            }
            names.perform(() -> users.rename(user.userId(), user.version(), fullName.getValue(), phone.number()));
            again(user.userId());
            Notices.success("Đã ghi họ tên và điện thoại.");
        }));
        name.addClassName("th-form");
        var rights = new Card("Vai trò và địa bàn", roles, primary("Ghi vai trò", () -> {
            var asked = changes.needsTwo(user.grants(), roles.grants());
            if (asked) {
                changes.askRoles(user.userId(), roles.grants());
            } else {
                users.changeRoles(user.userId(), user.version(), roles.grants());
            }
            again(user.userId());
            Notices.success(asked ? ASKED : "Đã ghi vai trò của " + user.fullName() + ".");
        }));
        var account = new Card(
                "Tài khoản",
                new Paragraph(
                        user.isActive()
                                ? "Đang dùng. Ngừng dùng thì người này không đăng nhập được nữa; hồ sơ cũ giữ nguyên."
                                : "Đã ngừng dùng."),
                actions(user));
        add(new PageHeader(user.fullName(), "Tên đăng nhập: " + user.username()));
        var open = changes.open(user.userId());
        if (!open.isEmpty()) {
            add(new AccountChangesCard(open, current.require().username(), this::confirm, this::refuse));
        }
        add(name, rights, account);
    }

    /** Shows what was written, so that the next change is made on it. */
    private void again(long userId) {
        removeAll();
        show(users.detail(userId).orElseThrow(NotFoundException::new));
    }

    private Div actions(UserDetail user) {
        var reset = new Button("Cấp lại mật khẩu", e -> attempt(() -> reset(user)));
        var toggle = new Button(user.isActive() ? "Ngừng dùng" : "Dùng lại", e -> attempt(() -> toggle(user)));
        var row = new Div(reset, toggle);
        row.addClassName("th-row");
        if (factors.isEnrolled(user.userId())) {
            row.add(new Button("Gỡ mã xác nhận", e -> attempt(() -> ask(user, AccountChange.Kind.FACTOR))));
        }
        return row;
    }

    private void reset(UserDetail user) {
        if (changes.needsTwo(user.grants())) {
            ask(user, AccountChange.Kind.PASSWORD);
        } else {
            showPassword("Mật khẩu mới của " + user.username(), users.resetPassword(user.userId()));
        }
    }

    private void ask(UserDetail user, AccountChange.Kind kind) {
        changes.ask(user.userId(), kind);
        again(user.userId());
        Notices.success(ASKED);
    }

    private void confirm(AccountChange change) {
        attempt(() -> {
            var password = changes.confirm(change.changeId());
            again(change.userId());
            password.ifPresentOrElse(
                    p -> showPassword("Mật khẩu mới", p),
                    () -> Notices.success("Đã xác nhận: " + change.kind().label() + "."));
        });
    }

    private void refuse(AccountChange change) {
        attempt(() -> {
            changes.refuse(change.changeId());
            again(change.userId());
            Notices.success("Đề nghị không còn hiệu lực.");
        });
    }

    private void toggle(UserDetail user) {
        if (user.isActive()) {
            users.deactivate(user.userId());
            Notices.undo("Đã ngừng dùng tài khoản " + user.username() + ".", () -> users.activate(user.userId()));
        } else {
            users.activate(user.userId());
            Notices.success("Đã mở lại tài khoản " + user.username() + ".");
        }
        getUI().ifPresent(ui -> ui.navigate(UserListView.class));
    }

    /** The only moment at which the password can be read. */
    private void showPassword(String title, String password) {
        removeAll();
        var words = new Paragraph(password);
        words.addClassName("th-one-time");
        add(
                new PageHeader(title),
                new Card(
                        new Paragraph("Mật khẩu dùng một lần, chỉ hiện lúc này. Hãy đọc hoặc in cho người dùng:"),
                        words,
                        new Paragraph(
                                "Lần đăng nhập đầu tiên người dùng phải đổi mật khẩu; mật khẩu này hết hiệu lực sau "
                                        + passwords.oneTimeWords() + ".")));
    }

    private Button primary(String verb, Runnable act) {
        var button = new Button(verb, e -> attempt(act));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void attempt(Runnable act) {
        if (!errors.passes(this)) {
            return;
        }
        try {
            act.run();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
