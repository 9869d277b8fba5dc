package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
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
        return of(status, status.label());
    }

    /** The class of a household in the register, with the year of its review; null where it was never reviewed. */
    public static StatusBadge of(PovertyStatus status, @Nullable Integer classYear) {
        return of(status, status.inYear(classYear));
    }

    private static StatusBadge of(PovertyStatus status, String words) {
        return switch (status) {
            case POOR -> new StatusBadge(words, Tone.BAD, "▲");
            case NEAR_POOR -> new StatusBadge(words, Tone.WARN, "◆");
            case NEWLY_ESCAPED -> new StatusBadge(words, Tone.INFO, "↗");
            case NOT_POOR -> new StatusBadge(words, Tone.GOOD, "✓");
        };
    }
}
