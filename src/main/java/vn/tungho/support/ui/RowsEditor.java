package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Rows of fields that can be added and taken away. */
class RowsEditor<R extends Component> extends Div {
    private final List<R> rows = new ArrayList<>();
    private final Div list = new Div();

    RowsEditor(String heading, String addWords, Supplier<R> fresh) {
        addClassName("th-stack-v");
        list.addClassName("th-stack-v");
        var more = new Button(addWords, e -> add(fresh.get()));
        add(new H3(heading), list, more);
    }

    final void add(R row) {
        var line = new Div(row);
        line.addClassName("th-support-row");
        line.add(new Button("Bỏ", e -> {
            rows.remove(row);
            list.remove(line);
        }));
        rows.add(row);
        list.add(line);
    }

    /** The rows that are there now. */
    List<R> rows() {
        return List.copyOf(rows);
    }
}
