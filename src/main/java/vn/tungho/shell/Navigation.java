package vn.tungho.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.ui.PathLink;

/** The entries of the person, as a column or as the bar of a phone; the one at hand is marked. */
class Navigation extends Nav {
    private static final int MOST = 7;
    private static final int MOST_BELOW = 4;

    private final Map<String, PathLink> links = new HashMap<>();

    private Navigation(String cssClass, String name, List<NavEntry> entries) {
        addClassNames(cssClass, "th-no-print");
        getElement().setAttribute("aria-label", name);
        var list = new UnorderedList();
        entries.forEach(e -> list.add(new ListItem(link(e))));
        add(list);
    }

    static Navigation side(List<NavEntry> entries) {
        return new Navigation("th-side", "Các mục chính", fitting(entries, MOST));
    }

    static Navigation bottom(List<NavEntry> entries) {
        return new Navigation("th-bottom", "Các mục chính, thanh dưới", fitting(entries, MOST_BELOW));
    }

    /** When there are more than fit, the last place opens a page with all of them. */
    static List<NavEntry> fitting(List<NavEntry> entries, int most) {
        if (entries.size() <= most) {
            return entries;
        }
        var shown = new ArrayList<>(entries.subList(0, most - 1));
        shown.add(new NavEntry("Thêm", MoreView.PATH, VaadinIcon.MENU, Integer.MAX_VALUE, Set.of()));
        return shown;
    }

    /** Marks the entry whose path the page lies under. */
    void mark(String path) {
        links.forEach((entry, link) -> {
            var here = entry.equals(path) || (!entry.isEmpty() && path.startsWith(entry + "/"));
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private PathLink link(NavEntry entry) {
        var link = new PathLink("", entry.path());
        link.add(entry.icon().create(), new Span(entry.label()));
        links.put(entry.path(), link);
        return link;
    }
}
