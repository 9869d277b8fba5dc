package vn.tungho.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.standard.EditionValue;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetItem;
import vn.tungho.standard.SheetOption;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardService;

/** The rows of an edition's page: name, value, source, mark, and for administrators the button to enter the official value. */
final class ValueRows {
    private final StandardService standards;
    private final StandardChangeService changes;
    private final String editionId;
    private final boolean administrator;
    private final Runnable refresh;

    ValueRows(
            StandardService standards,
            StandardChangeService changes,
            String editionId,
            boolean administrator,
            Runnable refresh) {
        this.standards = standards;
        this.changes = changes;
        this.editionId = editionId;
        this.administrator = administrator;
        this.refresh = refresh;
    }

    Component values() {
        var list = list();
        standards
                .values(editionId)
                .forEach(v -> list.add(row(
                        v.name(),
                        number(v),
                        v.article().equals(v.source()) ? v.source() : v.article() + " · " + v.source(),
                        v.isConfirmed(),
                        () -> EnterDialogs.value(changes, v, refresh))));
        return list;
    }

    Component indicators() {
        var list = list();
        standards.indicators(editionId).forEach(i -> list.add(indicator(i)));
        return list;
    }

    private Component indicator(Indicator i) {
        var row = row(
                i.indicatorNo() + ". " + i.name(),
                i.definition(),
                i.service() + " · " + i.source(),
                i.isConfirmed(),
                () -> EnterDialogs.definition(changes, i, refresh));
        row.addComponentAsFirst(new IndicatorIcon(i));
        return row;
    }

    Component signs(SheetForm form) {
        var list = list();
        form.screening().stream()
                .flatMap(g -> g.items().stream())
                .forEach(item -> list.add(row(
                        item.number() + ". " + item.label(),
                        item.help(),
                        item.article(),
                        !item.unconfirmed(),
                        () -> EnterDialogs.wording(changes, editionId, item, refresh))));
        return list;
    }

    /** A question of B1 with what its answers are worth in a column. */
    Component points(SheetItem item, PointsColumn column) {
        var options = item.options();
        var text = new Div();
        text.addClassName("th-std-options");
        options.forEach(o -> text.add(new Span(o.label()), new Span(Integer.toString(o.points()))));
        var row = row(
                item.label(),
                "",
                item.article(),
                !item.unconfirmed() && allConfirmed(options),
                () -> EnterDialogs.points(changes, editionId, item, column, refresh));
        row.getElement().getChild(0).appendChild(text.getElement());
        return row;
    }

    private static boolean allConfirmed(List<SheetOption> options) {
        return options.stream().noneMatch(SheetOption::unconfirmed);
    }

    private Div row(String name, String value, String source, boolean confirmed, Runnable enter) {
        var head = new Span(name);
        head.addClassName("th-strong");
        var from = new Span(source);
        from.addClassName("th-muted");
        var words = new Div(head, new Span(value), from);
        words.addClassName("th-std-words");
        var side = new Div();
        side.addClassName("th-std-side");
        UnconfirmedMark.unless(confirmed).ifPresent(side::add);
        if (administrator) {
            var button = new Button("Nhập giá trị chính thức", e -> enter.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel("Nhập giá trị chính thức: " + name);
            side.add(button);
        }
        var row = new Div(words, side);
        row.addClassName("th-std-row");
        return row;
    }

    private static String number(EditionValue v) {
        return v.value() == null
                ? "Chưa có"
                : VietnameseFormat.number(v.value()) + " " + v.unit().label();
    }

    private static Div list() {
        var list = new Div();
        list.addClassName("th-std-list");
        return list;
    }
}
