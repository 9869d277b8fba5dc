package vn.tungho.notices.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tungho.notices.InboxService;
import vn.tungho.security.Role;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.TopBarItem;

/** The bell on every page, and the administrator's entry. */
@Configuration(proxyBeanMethods = false)
class NoticesNavigation {
    static final String INBOX = "thong-bao";
    static final String OUTBOX = "tin-gui-di";
    static final String WORDS = "loi-thong-bao";

    @Bean
    NavEntry outboxEntry() {
        return new NavEntry("Tin gửi đi", OUTBOX, VaadinIcon.ENVELOPE_O, 65, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    TopBarItem inboxBell(InboxService inbox) {
        return () -> {
            var unread = inbox.unread();
            var link = new PathLink("", INBOX);
            link.addClassName("th-bell");
            link.add(VaadinIcon.BELL_O.create());
            if (unread > 0) {
                var badge = new Span(unread > 99 ? "99+" : Integer.toString(unread));
                badge.addClassName("th-bell-number");
                link.add(badge);
            }
            link.setAriaLabel(unread == 0 ? "Thông báo" : "Thông báo, " + unread + " chưa đọc");
            return link;
        };
    }
}
