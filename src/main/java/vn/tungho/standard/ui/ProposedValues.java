package vn.tungho.standard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import vn.tungho.standard.ProposedValue;

/** Values as a sheet states them, old → new; long lists are drawn as one scrolls. */
class ProposedValues extends Grid<ProposedValue> {
    ProposedValues(List<ProposedValue> values) {
        addClassName("th-std-proposals");
        addThemeName("wrap-cell-content");
        addColumn(new ComponentRenderer<>(ProposedValues::row))
                .setHeader("Giá trị")
                .setFlexGrow(1);
        setItems(values);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(values.size() <= 10);
    }

    private static Div row(ProposedValue v) {
        return ClosedChanges.words(
                v.kind().label() + " · " + v.label(),
                ClosedChanges.fromTo(v.oldContent(), v.newContent()),
                "Nguồn: " + v.source());
    }
}
