package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tungho.shared.VietnameseFormat;

/** A ring that fills, with "37/52" in it. */
public class ProgressRing extends Div {
    private static final double ROUND = 2 * Math.PI * 16;

    /** {@code what} says for readers what is counted, such as "hộ đã khảo sát". */
    public ProgressRing(long done, long total, String what) {
        addClassName("th-ring");
        var share = total == 0 ? 0 : Math.min(1.0, (double) done / total);
        add(new SvgMarkup("th-ring-svg", """
                <svg viewBox="0 0 40 40" aria-hidden="true"><circle class="th-ring-back" cx="20" cy="20" r="16"/>\
                <circle class="th-ring-done" cx="20" cy="20" r="16" transform="rotate(-90 20 20)" stroke-dasharray="%s %s"/></svg>""".formatted(SvgMarkup.n(share * ROUND), SvgMarkup.n(ROUND))));
        var text = new Span(VietnameseFormat.number(done) + "/" + VietnameseFormat.number(total));
        text.addClassName("th-ring-text");
        add(text);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", done + " trên " + total + " " + what);
        getElement().setAttribute("title", done + "/" + total + " " + what);
    }
}
