package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A framed part of a page, with or without a heading. */
public class Card extends Section {
    public Card(Component... content) {
        addClassName("th-card");
        add(content);
    }

    public Card(String heading, Component... content) {
        addClassName("th-card");
        add(new H2(heading));
        add(content);
    }
}
