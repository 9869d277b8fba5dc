package vn.tungho.shared.ui;

import static vn.tungho.shared.ui.SvgMarkup.n;
import static vn.tungho.shared.ui.SvgMarkup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;

/** Plain charts that print and that a screen reader can read: every figure stands beside its mark. */
public final class Charts {
    private static final int COLOURS = 6;

    private Charts() {}

    /** A named figure. */
    public record Slice(String label, long value) {}

    /** One bar per slice, the longest over the full width; {@code unit} such as "hộ". */
    public static Component bars(String title, List<Slice> slices, String unit) {
        var most = slices.stream().mapToLong(Slice::value).max().orElse(0);
        var list = new UnorderedList();
        list.addClassName("th-bars");
        for (var slice : slices) {
            var fill = new Div();
            fill.addClassName("th-bar-fill");
            fill.getElement().getStyle().set("--th-share", n(most == 0 ? 0 : 100.0 * slice.value() / most) + "%");
            var track = new Div(fill);
            track.addClassName("th-bar-track");
            track.getElement().setAttribute("aria-hidden", "true");
            var label = new Span(slice.label());
            label.addClassName("th-bar-label");
            var value = new Span(VietnameseFormat.number(slice.value()) + " " + unit);
            value.addClassName("th-bar-value");
            list.add(new ListItem(label, track, value));
        }
        return figure(title, list);
    }

    /** One bar cut into shares, with a legend. */
    public static Component stack(String title, List<Slice> slices, String unit) {
        var total = slices.stream().mapToLong(Slice::value).sum();
        var svg = new StringBuilder("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        double x = 0;
        for (var i = 0; i < slices.size(); i++) {
            var width = total == 0 ? 0 : 100.0 * slices.get(i).value() / total;
            svg.append("<rect class=\"th-c%d\" x=\"%s\" y=\"0\" width=\"%s\" height=\"8\"><title>%s</title></rect>"
                    .formatted(i % COLOURS, n(x), n(width), text(slices.get(i).label())));
            x += width;
        }
        return figure(title, new SvgMarkup("th-stack", svg + "</svg>"), legend(slices, total, unit));
    }

    /** A ring cut into shares, with a legend. */
    public static Component donut(String title, List<Slice> slices, String unit) {
        var total = slices.stream().mapToLong(Slice::value).sum();
        var round = 2 * Math.PI * 15;
        var svg = new StringBuilder("<svg viewBox=\"0 0 40 40\" aria-hidden=\"true\">");
        double turned = 0;
        for (var i = 0; i < slices.size(); i++) {
            var length = total == 0 ? 0 : round * slices.get(i).value() / total;
            svg.append(
                    "<circle class=\"th-d%d\" cx=\"20\" cy=\"20\" r=\"15\" stroke-dasharray=\"%s %s\" stroke-dashoffset=\"%s\" transform=\"rotate(-90 20 20)\"/>"
                            .formatted(i % COLOURS, n(length), n(round), n(-turned)));
            turned += length;
        }
        svg.append("<text x=\"20\" y=\"22\" text-anchor=\"middle\">").append(VietnameseFormat.number(total));
        return figure(title, new SvgMarkup("th-donut", svg + "</text></svg>"), legend(slices, total, unit));
    }

    private static Component legend(List<Slice> slices, long total, String unit) {
        var list = new UnorderedList();
        list.addClassName("th-legend");
        var shares = VietnameseFormat.shares(slices.stream().map(Slice::value).toList());
        for (var i = 0; i < slices.size(); i++) {
            var key = new Span();
            key.addClassNames("th-key", "th-k" + i % COLOURS);
            key.getElement().setAttribute("aria-hidden", "true");
            var slice = slices.get(i);
            var share = total == 0 ? "" : " (" + shares.get(i) + ")";
            var words = slice.label() + ": " + VietnameseFormat.number(slice.value()) + " " + unit + share;
            list.add(new ListItem(key, new Span(words)));
        }
        return list;
    }

    private static Component figure(String title, Component... parts) {
        var figure = new Div();
        figure.addClassName("th-chart");
        figure.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        var head = new Span(title);
        head.addClassName("th-chart-title");
        figure.add(head);
        figure.add(parts);
        return figure;
    }
}
