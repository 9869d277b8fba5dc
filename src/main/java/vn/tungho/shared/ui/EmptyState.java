package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: what that means and what to do next. */
public class EmptyState extends Div {
    public EmptyState(String title, String whatToDo, Component... actions) {
        addClassName("th-empty");
        var head = new Paragraph(title);
        head.addClassName("th-empty-title");
        add(head, new Paragraph(whatToDo));
        add(actions);
    }
}
