package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts as pairs of name and value. */
public class FactList extends DescriptionList {
    public FactList() {
        addClassName("th-facts");
    }

    /** Adds a fact; nothing known shows as a dash. */
    public final FactList fact(String name, @Nullable String value) {
        return fact(name, new Span(value == null || value.isBlank() ? "—" : value));
    }

    public final FactList fact(String name, Component value) {
        var description = new Description();
        description.add(value);
        add(new Term(name), description);
        return this;
    }
}
