package vn.tungho.standard.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import vn.tungho.standard.Indicator;

/** The pictogram of an indicator, in the colour of the text around it. It stands beside words and is not read out. */
@StyleSheet("context://css/standard.css")
public class IndicatorIcon extends Span {
    private static final ConcurrentHashMap<String, String> DRAWINGS = new ConcurrentHashMap<>();

    public IndicatorIcon(Indicator indicator) {
        this(indicator.icon());
    }

    /** The icon of this file name in icons/, without ending. */
    public IndicatorIcon(String icon) {
        addClassName("th-indicator-icon");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", DRAWINGS.computeIfAbsent(icon, IndicatorIcon::read));
    }

    private static String read(String icon) {
        if (!icon.matches("ind-[0-9]{2}")) {
            throw new IllegalArgumentException("no pictogram " + icon);
        }
        try {
            return new ClassPathResource("META-INF/resources/icons/" + icon + ".svg").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
