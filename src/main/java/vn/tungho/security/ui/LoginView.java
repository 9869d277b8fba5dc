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
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.security.DemoAccounts;
import vn.tungho.security.guess.SignInRules;
import vn.tungho.security.session.EndNote;
import vn.tungho.security.session.SessionEnd;
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
    private final String lockWords;

    LoginView(DemoNotice demo, ObjectProvider<DemoAccounts> demoAccounts, SignInRules rules) {
        lockWords = rules.get("ACCOUNT").lengthWords();
        addClassName("th-login");
        demo.banner().ifPresent(this::add);
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts(Refusal.ERROR.title, Refusal.ERROR.message));
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
        for (var refusal : Refusal.values()) {
            if (parameters.containsKey(refusal.parameter)) {
                form.setI18n(texts(refusal.title, refusal.message.formatted(lockWords)));
                form.setError(true);
                return;
            }
        }
        ended().ifPresent(reason -> {
            form.setI18n(texts("Phiên trước đã kết thúc", reason.words()));
            form.setError(true);
        });
    }

    /** Why nobody was let in, by the parameter that the server adds; the same whether or not there is such a name. */
    private enum Refusal {
        LOCKED(
                "locked",
                "Tạm dừng đăng nhập",
                "Đã nhập sai nhiều lần. Hãy thử lại sau %s, dùng thiết bị bạn đã đăng nhập trước đó, hoặc gọi người quản trị để được cấp lại mật khẩu."),
        EXPIRED(
                "expired",
                "Mật khẩu dùng một lần đã hết hạn",
                "Hãy gọi người quản trị hệ thống của xã hoặc tỉnh để được cấp mật khẩu mới."),
        AGAIN(
                "again",
                "Hãy đăng nhập lại",
                "Trang đăng nhập đã mở quá lâu hoặc được gửi từ nơi khác. Hãy nhập lại tên và mật khẩu."),
        ERROR(
                "error",
                "Chưa đăng nhập được",
                "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock và bộ gõ rồi nhập lại.");

        private final String parameter;
        private final String title;
        private final String message;

        Refusal(String parameter, String title, String message) {
            this.parameter = parameter;
            this.title = title;
            this.message = message;
        }
    }

    private static Optional<SessionEnd> ended() {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(EndNote.NAME))
                        .findFirst()
                        .flatMap(c -> EndNote.read(c.getValue()));
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

    private static LoginI18n texts(String title, String message) {
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
        error.setTitle(title);
        error.setMessage(message);
        texts.setErrorMessage(error);
        return texts;
    }
}
