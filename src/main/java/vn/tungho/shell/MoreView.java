package vn.tungho.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** Every entry of the person, for phones whose bar is too short for all. */
@Route(MoreView.PATH)
@PageTitle("Các mục · Từng Hộ")
@PermitAll
class MoreView extends Div {
    static final String PATH = "cac-muc";

    MoreView(CurrentUser current, ObjectProvider<NavEntry> entries) {
        var person = current.require();
        var list = new UnorderedList();
        list.addClassName("th-more");
        entries.stream()
                .filter(e -> e.isFor(person))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .forEach(e -> list.add(new ListItem(link(e))));
        add(new PageHeader("Các mục"), list);
    }

    private static PathLink link(NavEntry entry) {
        var link = new PathLink("", entry.path());
        link.add(entry.icon().create(), new Span(entry.label()));
        return link;
    }
}
