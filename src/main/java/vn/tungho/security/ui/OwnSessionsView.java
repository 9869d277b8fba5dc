package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import vn.tungho.security.session.KnownDevice;
import vn.tungho.security.session.OwnSession;
import vn.tungho.security.session.OwnSessions;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Where I am signed in, and on which devices I was; each can be ended. */
@Route(OwnSessionsView.PATH)
@PageTitle("Phiên và thiết bị của tôi · Từng Hộ")
@PermitAll
class OwnSessionsView extends Div {
    static final String PATH = "phien-cua-toi";

    private final OwnSessions sessions;
    private final Div open = new Div();
    private final Div devices = new Div();

    OwnSessionsView(OwnSessions sessions) {
        this.sessions = sessions;
        addClassName("th-stack-v");
        open.addClassName("th-stack-v");
        devices.addClassName("th-stack-v");
        add(
                new PageHeader(
                        "Phiên và thiết bị của tôi",
                        "Thấy nơi lạ thì kết thúc phiên đó, gỡ thiết bị và đổi mật khẩu ngay.",
                        PathLink.button("Đổi mật khẩu", "doi-mat-khau")),
                new Card("Đang đăng nhập", open),
                new Card(
                        "Thiết bị đã nhớ",
                        new Paragraph(
                                "Khi có người lạ nhập sai mật khẩu của bạn nhiều lần, các thiết bị này vẫn đăng nhập được."),
                        devices));
        show();
    }

    private void show() {
        open.removeAll();
        var all = sessions.open();
        all.forEach(s -> open.add(row(s)));
        if (all.size() > 1) {
            open.add(new Button(
                    "Kết thúc mọi phiên khác",
                    e -> attempt(() -> {
                        sessions.endOthers();
                        Notices.success("Đã kết thúc các phiên khác, cả trên ứng dụng đi hộ.");
                    })));
        }
        devices.removeAll();
        var known = sessions.devices();
        known.forEach(d -> devices.add(row(d)));
        if (known.isEmpty()) {
            devices.add(new EmptyState("Chưa nhớ thiết bị nào", "Thiết bị được nhớ từ lần đăng nhập tới."));
        }
    }

    private Div row(OwnSession session) {
        var row = row(session.browser(), session.address(), session.beganAt(), session.lastAt(), session.isThis());
        if (!session.isThis()) {
            row.add(named("Kết thúc", "Kết thúc phiên trên " + session.browser(), () -> {
                sessions.end(session.sessionKey());
                Notices.success("Đã kết thúc phiên trên " + session.browser() + ".");
            }));
        }
        return row;
    }

    private Div row(KnownDevice device) {
        var row = row(device.browser(), device.address(), device.firstAt(), device.lastAt(), device.isThis());
        if (!device.isThis()) {
            row.add(named("Gỡ thiết bị", "Gỡ thiết bị " + device.browser(), () -> {
                sessions.forget(device.deviceId());
                Notices.success("Đã gỡ thiết bị; phiên trên đó đã kết thúc.");
            }));
        }
        return row;
    }

    private static Div row(String browser, String address, LocalDateTime from, LocalDateTime last, boolean isThis) {
        var name = new Span(browser);
        name.addClassName("th-strong");
        var facts = new Span("Địa chỉ " + address + " · từ " + VietnameseFormat.dateTime(from) + " · dùng lần cuối "
                + VietnameseFormat.dateTime(last));
        facts.addClassName("th-muted");
        var row = new Div(name, facts);
        row.addClassName("th-row");
        if (isThis) {
            row.add(new StatusBadge("Bạn đang dùng", Tone.GOOD));
        }
        return row;
    }

    private Button named(String verb, String label, Runnable act) {
        var button = new Button(verb, e -> attempt(act));
        button.setAriaLabel(label);
        return button;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
        show();
    }
}
