package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a page of ours by its path, opened without loading the application anew. */
public class PathLink extends Anchor {
    /** {@code path} without a leading slash; the text is what will be read out. */
    public PathLink(String text, String path) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** A link that looks like a button. */
    public static PathLink button(String text, String path) {
        var link = new PathLink(text, path);
        link.addClassName("th-button");
        return link;
    }
}
