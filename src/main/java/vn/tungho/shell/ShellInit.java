package vn.tungho.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tungho.security.PasswordService;
import vn.tungho.security.factor.SecondFactor;
import vn.tungho.shared.trouble.TroubleBook;

/** What holds for every page: one press is one act, errors in words, Vietnamese system messages, no way past a password or a code that is due. */
@Component
@ConditionalOnWebApplication
class ShellInit implements VaadinServiceInitListener {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int RECONNECT_MILLIS = 2_000;
    private static final String PASSWORD_PATH = "doi-mat-khau";
    private static final String CODE_PATH = "ma-xac-nhan";

    private final AuthenticationContext authentication;
    private final PasswordService passwords;
    private final SecondFactor factor;
    private final TroubleBook troubles;

    ShellInit(
            AuthenticationContext authentication,
            PasswordService passwords,
            SecondFactor factor,
            TroubleBook troubles) {
        this.authentication = authentication;
        this.passwords = passwords;
        this.factor = factor;
        this.troubles = troubles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages());
        service.addSessionInitListener(init -> {
            init.getSession().setErrorHandler(new UiErrorHandler(troubles));
            init.getSession().setLocale(VIETNAMESE);
        });
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument().child(0).attr("lang", "vi");
            for (var script : List.of("js/presses.js", "js/outage.js")) {
                page.getDocument()
                        .head()
                        .appendElement("script")
                        .attr("src", script)
                        .attr("defer", "");
            }
        });
        event.addVaadinRequestInterceptor(new CommitsOfARequest());
        service.addUIInitListener(init -> goOnAlone(init.getUI()));
        service.addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::gate));
    }

    /** A password of one's own first, then the second factor, then everything else. */
    private void gate(BeforeEnterEvent enter) {
        var path = enter.getLocation().getPath();
        if (!authentication.isAuthenticated() || path.equals(PASSWORD_PATH)) {
            return;
        }
        if (passwords.mustChange()) {
            enter.forwardTo(PASSWORD_PATH);
        } else if (!path.equals(CODE_PATH) && factor.isDue()) {
            enter.forwardTo(CODE_PATH);
        }
    }

    /** What a page could not send it sends again by itself, every two seconds, for as long as it takes; its words are also for those who have the page read out. */
    private static void goOnAlone(UI ui) {
        var line = ui.getReconnectDialogConfiguration();
        line.setReconnectInterval(RECONNECT_MILLIS);
        line.setReconnectAttempts(Integer.MAX_VALUE);
        line.setDialogText("Mất kết nối tới máy chủ, đang tự nối lại…");
        line.setDialogTextGaveUp("Chưa nối lại được với máy chủ. Kiểm tra mạng rồi tải lại trang.");
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin && window.Vaadin.connectionIndicator; if (line) { line.onlineText = $0; }",
                        "Đã kết nối máy chủ");
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Phiên làm việc đã hết hạn");
        messages.setSessionExpiredMessage(
                "Điều máy chủ đã nhận trong biểu mẫu (“Đã lưu nháp”) còn là bản nháp; chữ gõ sau lúc đó có thể mất. Bấm vào đây"
                        + " để đăng nhập lại, mở lại biểu mẫu và ghi tiếp.");
        messages.setInternalErrorCaption("Trang gặp trục trặc");
        messages.setInternalErrorMessage("Bấm vào đây để tải lại trang.");
        messages.setCookiesDisabledCaption("Trình duyệt đang chặn cookie");
        messages.setCookiesDisabledMessage("Hãy cho phép cookie của trang này rồi bấm vào đây.");
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption("Mất đồng bộ với máy chủ");
        messages.setSyncErrorMessage("Bấm vào đây để tải lại trang.");
        return messages;
    }
}
