package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A plain table for short lists that are read and printed; on a phone each row becomes a block with its headings. */
public class TextTable extends Div {
    private final NativeTableBody body = new NativeTableBody();
    private final String[] headings;

    public TextTable(String... headings) {
        this.headings = headings.clone();
        addClassName("th-table-wrap");
        // a table wider than its place is moved with the arrow keys
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Bảng " + String.join(", ", headings));
        var table = new NativeTable();
        table.addClassName("th-table");
        var head = new NativeTableRow();
        for (var heading : headings) {
            var cell = new NativeTableHeaderCell(heading.isEmpty() ? "" : heading);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    /** Adds a row; as many cells as there are headings. */
    public final TextTable row(Component... cells) {
        var row = new NativeTableRow();
        for (var i = 0; i < cells.length; i++) {
            var cell = row.addDataCell();
            cell.add(cells[i]);
            cell.getElement().setAttribute("data-heading", headings[i]);
        }
        body.add(row);
        return this;
    }

    /** A row of plain texts. */
    public final TextTable row(String... cells) {
        var parts = new Component[cells.length];
        for (var i = 0; i < cells.length; i++) {
            parts[i] = text(cells[i]);
        }
        return row(parts);
    }

    /** A cell of text; nothing known shows as a dash. */
    public static Component text(@Nullable String text) {
        return new Span(text == null || text.isBlank() ? "—" : text);
    }
}
