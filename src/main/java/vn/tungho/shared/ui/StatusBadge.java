package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Span;
import vn.tungho.shared.PovertyStatus;

/** A state as colour, sign and word. */
public class StatusBadge extends Span {
    public StatusBadge(String text, Tone tone) {
        this(text, tone, tone.sign());
    }

    public StatusBadge(String text, Tone tone, String sign) {
        addClassNames("th-badge", tone.cssClass());
        var mark = new Span(sign);
        mark.addClassName("th-badge-sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(text));
    }

    /** The class of a household. */
    public static StatusBadge of(PovertyStatus status) {
        return switch (status) {
            case POOR -> new StatusBadge(status.label(), Tone.BAD, "▲");
            case NEAR_POOR -> new StatusBadge(status.label(), Tone.WARN, "◆");
            case NEWLY_ESCAPED -> new StatusBadge(status.label(), Tone.INFO, "↗");
            case NOT_POOR -> new StatusBadge(status.label(), Tone.GOOD, "✓");
        };
    }
}
