package vn.tungho.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.security.DemoAccounts;
import vn.tungho.shared.ui.DemoNotice;

/** Signing in. */
@Route(value = LoginView.PATH, autoLayout = false)
// what people type who know other systems
@RouteAlias(value = "login", autoLayout = false)
@PageTitle("Đăng nhập · Từng Hộ")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {
    static final String PATH = "dang-nhap";

    private final LoginForm form = new LoginForm();

    LoginView(DemoNotice demo, ObjectProvider<DemoAccounts> demoAccounts) {
        addClassName("th-login");
        demo.banner().ifPresent(this::add);
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts(false));
        var name = new H1("Từng Hộ");
        name.addClassName("th-brand-large");
        var box = new Div(
                name,
                new Paragraph("Giúp từng hộ thoát nghèo: rà soát, niêm yết, công nhận đúng luật, đúng hạn."),
                form,
                new Paragraph("Quên mật khẩu? Hãy gọi người quản trị hệ thống của xã hoặc tỉnh để được cấp lại."),
                board());
        box.addClassNames("th-card", "th-login-box");
        add(box);
        if (demo.isDemo()) {
            demoAccounts.ifAvailable(this::addDemoAccounts);
        }
    }

    /** The way of whoever has no account: what hangs, objections, requests, where a matter stands. */
    private static Anchor board() {
        var link =
                new Anchor("cong-khai", "Người dân: xem danh sách niêm yết, gửi ý kiến, tra cứu (không cần tài khoản)");
        link.setRouterIgnore(true);
        link.addClassName("th-button");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("locked")) {
            form.setI18n(texts(true));
            form.setError(true);
        } else if (parameters.containsKey("error")) {
            form.setError(true);
        }
    }

    private void addDemoAccounts(DemoAccounts demo) {
        var list = new Div();
        list.addClassName("th-demo-accounts");
        for (var account : demo.accounts()) {
            var button = new NativeButton("", e -> signIn(account.username(), demo.password()));
            var role = new Span(account.role());
            role.addClassName("th-demo-role");
            button.add(role, new Span(account.fullName()), new Span(account.area()));
            button.addClassName("th-demo-account");
            list.add(button);
        }
        var box = new Div(
                new H2("Vào thử với một vai"),
                new Paragraph("Mật khẩu của mọi tài khoản mẫu: " + demo.password()),
                list);
        box.addClassName("th-login-demo");
        add(box);
    }

    private void signIn(String username, String password) {
        form.getElement()
                .executeJs(
                        "for (const [n, v] of [['username', $0], ['password', $1]]) {"
                                + " this.querySelector('[name=' + n + ']').value = v; } this.submit();",
                        username,
                        password);
    }

    private static LoginI18n texts(boolean locked) {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle("Đăng nhập");
        form.setUsername("Tên đăng nhập");
        form.setPassword("Mật khẩu");
        form.setSubmit("Đăng nhập");
        texts.setForm(form);
        var error = texts.getErrorMessage();
        error.setUsername("Hãy nhập tên đăng nhập");
        error.setPassword("Hãy nhập mật khẩu");
        if (locked) {
            error.setTitle("Tài khoản đang tạm khóa");
            error.setMessage(
                    "Đã nhập sai 5 lần. Hãy thử lại sau 15 phút, hoặc gọi người quản trị để được cấp lại mật khẩu.");
        } else {
            error.setTitle("Chưa đăng nhập được");
            error.setMessage(
                    "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock và bộ gõ rồi nhập lại.");
        }
        texts.setErrorMessage(error);
        return texts;
    }
}
