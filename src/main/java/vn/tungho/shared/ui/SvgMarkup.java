package vn.tungho.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** A drawing made on the server: no script, prints as it is. */
@Tag("div")
class SvgMarkup extends Div {
    SvgMarkup(String cssClass, String svg) {
        addClassName(cssClass);
        getElement().setProperty("innerHTML", svg);
    }

    /** A number as SVG wants it. */
    static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Text that may hold anything, made harmless. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
