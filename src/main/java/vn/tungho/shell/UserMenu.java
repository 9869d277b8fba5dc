package vn.tungho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Collectors;
import vn.tungho.security.Person;

/** Who is at work, in which roles; one's own account; the way out. */
class UserMenu extends MenuBar {
    UserMenu(Person person, AuthenticationContext authentication) {
        addClassNames("th-user", "th-no-print");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        getElement().setAttribute("aria-label", "Tài khoản");
        var name = new Span(person.fullName());
        name.addClassName("th-user-name");
        var label = new Span(VaadinIcon.USER.create(), name);
        label.addClassName("th-user-label");
        var top = addItem(label);
        top.setAriaLabel("Tài khoản của " + person.fullName());
        var menu = top.getSubMenu();
        var who = new Div(new Span(person.fullName()), new Span(roles(person)));
        who.addClassName("th-user-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        menu.addItem("Đổi mật khẩu", e -> getUI().ifPresent(ui -> ui.navigate("doi-mat-khau")));
        menu.addItem("Mã xác nhận", e -> getUI().ifPresent(ui -> ui.navigate("ma-xac-nhan")));
        menu.addItem("Phiên và thiết bị", e -> getUI().ifPresent(ui -> ui.navigate("phien-cua-toi")));
        menu.addItem("Người thay tôi", e -> getUI().ifPresent(ui -> ui.navigate("nguoi-thay-toi")));
        menu.addItem("Người thân của tôi", e -> getUI().ifPresent(ui -> ui.navigate("nguoi-than")));
        menu.addItem("Các quy trình", e -> getUI().ifPresent(ui -> ui.navigate("quy-trinh")));
        menu.addItem("Đăng xuất", e -> authentication.logout());
    }

    private static String roles(Person person) {
        var words = person.grants().stream()
                .map(g -> g.role().label() + (g.onBehalfOf() == null ? "" : " (làm thay)"))
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "Chưa có vai trò" : words;
    }
}
