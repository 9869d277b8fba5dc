package vn.tungho.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.security.UserFilter;
import vn.tungho.security.UserRow;
import vn.tungho.security.UserService;
import vn.tungho.security.factor.FactorPolicy;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** The accounts of the administrator's area. */
@Route(UserListView.PATH)
@PageTitle("Người dùng · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class UserListView extends Div {
    static final String PATH = "nguoi-dung";

    private final AppClock clock;
    private final TextField text = new TextField("Tên hoặc tên đăng nhập");
    private final Select<Role> role = new Select<>();
    private final KeysetList<UserRow> list;

    UserListView(UserService users, CurrentUser current, FactorPolicy factor, AppClock clock) {
        this.clock = clock;
        var scope = Scope.of(current.require().grants().stream()
                .filter(g -> g.role() == Role.ADMINISTRATOR)
                .map(g -> g.area())
                .toList());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        role.setLabel("Vai trò");
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> r == null ? "Mọi vai trò" : r.label());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("Mọi vai trò");
        list = new KeysetList<>(
                (after, limit) -> users.page(scope, filter(), after, limit),
                this::card,
                () -> new EmptyState(
                        "Không có người dùng nào như vậy", "Hãy bỏ bớt điều kiện lọc, hoặc thêm người dùng mới."));
        text.addValueChangeListener(e -> list.reload());
        role.addValueChangeListener(e -> list.reload());
        var filters = new Div(text, role);
        filters.addClassName("th-filters");
        add(
                new PageHeader(
                        "Người dùng",
                        "Tài khoản và vai trò trong địa bàn của bạn. "
                                + (factor.isOn()
                                        ? "Người ký, quản trị và giám sát phải nhập mã xác nhận khi đăng nhập."
                                        : "Bản cài này không hỏi mã xác nhận (TUNGHO_SECOND_FACTOR)."),
                        PathLink.button("Thêm người dùng", PATH + "/moi")),
                filters,
                list);
        list.reload();
    }

    private UserFilter filter() {
        var typed = text.getValue().strip();
        return new UserFilter(typed.isEmpty() ? null : typed, role.getValue(), false);
    }

    private Card card(UserRow user) {
        var name = new PathLink(user.fullName(), PATH + "/" + user.userId());
        name.addClassName("th-strong");
        var line = new Div(name, new Span(user.username()), state(user));
        line.addClassName("th-row");
        var roles = new Span(user.roles().isEmpty() ? "Chưa có vai trò" : roles(user.roles()));
        roles.addClassName("th-muted");
        return new Card(line, roles);
    }

    private StatusBadge state(UserRow user) {
        if (!user.isActive()) {
            return new StatusBadge("Ngừng dùng", Tone.NEUTRAL);
        }
        if (user.lockedUntil() != null && user.lockedUntil().isAfter(clock.now())) {
            return new StatusBadge("Tạm khóa", Tone.BAD);
        }
        return user.mustChangePassword()
                ? new StatusBadge("Chưa đổi mật khẩu", Tone.WARN)
                : new StatusBadge("Đang dùng", Tone.GOOD);
    }

    /** "VILLAGE_HEAD@38001002 CADRE@38001" in words, with the codes. */
    private static String roles(String coded) {
        return Arrays.stream(coded.split(" "))
                .map(c -> c.split("@", 2))
                .map(c -> Role.valueOf(c[0]).label() + " (" + c[1] + ")")
                .collect(Collectors.joining(", "));
    }
}
