package vn.tungho.inyear.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.TreeSet;
import vn.tungho.inyear.Request;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.ui.UnconfirmedMark;

/** The nine signs of Phiếu A with what they come to so far. */
@StyleSheet("context://css/office.css")
class Ticks extends Div {
    private final Set<Integer> ticks = new TreeSet<>();
    private final Div result = new Div();
    private final InYearDesk desk;

    Ticks(InYearDesk desk, Request request) {
        this.desk = desk;
        addClassName("th-stack-v");
        var signs = new Div();
        signs.addClassName("th-ticks");
        desk.preparation().signs(request, desk.areas().commune(request.communeCode())).stream()
                .flatMap(g -> g.items().stream())
                .forEach(item -> signs.add(tick(item)));
        result.getElement().setAttribute("aria-live", "polite");
        result.addClassName("th-screening-result");
        add(new Paragraph("Đánh dấu những gì hộ có:"), signs, result);
        show();
    }

    private Checkbox tick(SheetItem item) {
        var box = new Checkbox(item.number() + ". " + item.label());
        box.addClassName("th-tick");
        box.setHelperText(item.help());
        if (item.unconfirmed()) {
            var label = new Div(new Paragraph(item.number() + ". " + item.label()), new UnconfirmedMark());
            label.addClassName("th-tick-label");
            box.setLabelComponent(label);
        }
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                ticks.add(item.number());
            } else {
                ticks.remove(item.number());
            }
            show();
        });
        return box;
    }

    private void show() {
        result.removeAll();
        var screened = desk.preparation().tryScreening(ticks);
        result.add(
                screened.listed()
                        ? new StatusBadge("Đưa vào rà soát", Tone.GOOD)
                        : new StatusBadge("Không rà soát, trả lời bằng văn bản", Tone.WARN));
        screened.reasons().forEach(reason -> result.add(new Paragraph(reason)));
    }

    Set<Integer> value() {
        return Set.copyOf(ticks);
    }
}
