package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: title, a line below it, actions on the right (below on a phone). */
public class PageHeader extends Header {
    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this(title, "");
    }

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("th-page-header");
        this.actions.addClassNames("th-actions", "th-no-print");
        var words = new Div(this.title, this.subtitle);
        words.addClassName("th-page-words");
        add(words, this.actions);
        setTitle(title);
        setSubtitle(subtitle);
        addAction(actions);
    }

    public final void setTitle(String text) {
        title.setText(text);
    }

    public final void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
    }

    /** Puts components, such as a {@link DueBadge}, under the subtitle. */
    public final void addBelow(Component... components) {
        var row = new Div(components);
        row.addClassName("th-row");
        ((Div) title.getParent().orElseThrow()).add(row);
    }

    public final void addAction(Component... components) {
        actions.add(components);
        actions.setVisible(actions.getComponentCount() > 0);
    }
}
