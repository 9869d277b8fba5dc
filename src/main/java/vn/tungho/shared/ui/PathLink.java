package vn.tungho.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouteConfiguration;

/**
 * A link to a page of ours by its path, opened without loading the application anew. It leads nowhere that is closed to the person at
 * work: as a button it is left out then, within words it is only words.
 */
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

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!isOpen(event.getUI())) {
            if (hasClassName("th-button")) {
                setVisible(false);
            } else {
                removeHref();
                getElement().removeAttribute("router-link");
            }
        }
    }

    private boolean isOpen(UI ui) {
        var path = getHref().split("[?#]", 2)[0];
        return RouteConfiguration.forApplicationScope()
                .getRoute(path)
                .map(page -> Instantiator.get(ui).getOrCreate(PageAccess.class).mayOpen(page))
                .orElse(true);
    }
}
