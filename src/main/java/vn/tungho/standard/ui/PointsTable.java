package vn.tungho.standard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tungho.standard.ChangeKind;
import vn.tungho.standard.PointsColumn;
import vn.tungho.standard.StandardCell;
import vn.tungho.standard.StandardChange;

/** One row for each answer, one column for each region and the towns; wider than a phone, so the first column stays in view. */
class PointsTable extends Div {
    PointsTable(List<StandardCell> cells, List<StandardChange> open) {
        addClassName("th-std-grid");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Bảng điểm");
        var waiting = new HashMap<String, StandardChange>();
        open.stream().filter(c -> c.kind() == ChangeKind.POINTS).forEach(c -> waiting.put(c.target(), c));
        var rows = new LinkedHashMap<String, Map<String, StandardCell>>();
        cells.stream().filter(c -> c.kind() == ChangeKind.POINTS).forEach(c -> {
            var cut = c.target().lastIndexOf(' ');
            rows.computeIfAbsent(c.target().substring(0, cut), k -> new HashMap<>())
                    .put(c.target().substring(cut + 1), c);
        });
        var table = new Element("table");
        table.appendChild(head());
        var body = new Element("tbody");
        rows.forEach((key, row) -> body.appendChild(row(key, row, waiting)));
        table.appendChild(body);
        getElement().appendChild(table);
    }

    private static Element head() {
        var row = new Element("tr");
        row.appendChild(cell("th", "Câu trả lời"));
        for (var column : PointsColumn.values()) {
            row.appendChild(cell("th", column.label()).setAttribute("scope", "col"));
        }
        var head = new Element("thead");
        head.appendChild(row);
        return head;
    }

    private static Element row(String key, Map<String, StandardCell> cells, Map<String, StandardChange> waiting) {
        var row = new Element("tr");
        var label = cells.values().iterator().next().label();
        row.appendChild(cell("th", label.substring(0, label.lastIndexOf(" ("))).setAttribute("scope", "row"));
        for (var column : PointsColumn.values()) {
            row.appendChild(points(cells.get(column.name()), waiting.get(key + " " + column)));
        }
        return row;
    }

    private static Element points(
            @org.jspecify.annotations.Nullable StandardCell cell,
            @org.jspecify.annotations.Nullable StandardChange next) {
        if (cell == null) {
            return cell("td", "–").setAttribute("title", "Chưa có");
        }
        var state = cell.isConfirmed() ? "✓" : "?";
        var text = cell.content() + " " + state + (next == null ? "" : " → " + next.newContent());
        return cell("td", text)
                .setAttribute("class", next != null ? "is-waiting" : cell.isConfirmed() ? "is-sure" : "is-unsure")
                .setAttribute("title", (cell.isConfirmed() ? "Đã xác nhận: " : "Chưa xác nhận: ") + cell.source());
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
