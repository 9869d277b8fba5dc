package vn.tungho.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages after an act. */
public final class Notices {
    private static final int SHORT_MS = 4_000;
    private static final int UNDO_MS = 8_000;

    private Notices() {}

    /** What was done; goes away by itself. */
    public static Notification success(String text) {
        var notice = open(text, SHORT_MS);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        return notice;
    }

    /** What did not work and how to mend it; stays until closed. */
    public static Notification error(String text) {
        var notice = open(text, 0, closeButton());
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        return notice;
    }

    /** What was done, with a button to take it back. */
    public static Notification undo(String text, Runnable undo) {
        var button = new Button("Hoàn tác");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var notice = open(text, UNDO_MS, button, closeButton());
        button.addClickListener(e -> {
            notice.close();
            undo.run();
        });
        return notice;
    }

    private static Button closeButton() {
        var button = new Button("Đóng");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(e -> button.findAncestor(Notification.class).close());
        return button;
    }

    private static Notification open(String text, int milliseconds, Button... buttons) {
        var row = new Div(new Span(text));
        row.addClassName("th-notice");
        row.add(buttons);
        var notice = new Notification(row);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(milliseconds);
        notice.open();
        return notice;
    }
}
