package vn.tungho.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Person;
import vn.tungho.security.ui.NavEntry;
import vn.tungho.shared.ui.DemoNotice;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.SearchProvider;
import vn.tungho.shared.ui.TopBarItem;

/** Navigation on the left (below on a phone), search and the person on top, the page in the middle. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main content = new Main();
    private final List<Navigation> navigations;

    MainLayout(
            CurrentUser current,
            AuthenticationContext authentication,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<SearchProvider> providers,
            ObjectProvider<TopBarItem> topItems,
            DemoNotice demo,
            AreaWords areas) {
        addClassName("th-app");
        content.setId("noi-dung");
        content.addClassName("th-main");
        content.getElement().setAttribute("tabindex", "-1");
        demo.banner().ifPresent(this::add);
        if (!authentication.isAuthenticated()) {
            navigations = List.of();
            add(new Header(brand()), content);
            return;
        }
        var person = current.require();
        var mine = entries.stream()
                .filter(e -> e.isFor(person))
                .sorted(java.util.Comparator.comparingInt(NavEntry::order))
                .toList();
        var side = Navigation.side(mine);
        var bottom = Navigation.bottom(mine);
        navigations = List.of(side, bottom);
        var search = new SearchBox(providers.orderedStream().toList());
        search.addClassName("th-top-search");
        add(skipLink(), top(person, authentication, search, areas, topItems), side, content, bottom);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldView) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigations.forEach(n -> n.mark(event.getLocation().getPath()));
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    private static Header top(
            Person person,
            AuthenticationContext authentication,
            SearchBox search,
            AreaWords areas,
            ObjectProvider<TopBarItem> items) {
        var area = new Span(areas.of(person));
        area.addClassName("th-area");
        area.getElement().setAttribute("title", "Địa bàn của bạn");
        var find = new PathLink("", SearchView.PATH);
        find.add(VaadinIcon.SEARCH.create());
        find.addClassName("th-top-find");
        find.setAriaLabel("Tìm kiếm");
        var header = new Header(brand(), area, search, find);
        items.orderedStream().forEach(i -> header.add(i.create()));
        header.add(new UserMenu(person, authentication));
        header.addClassName("th-top");
        return header;
    }

    private static Component brand() {
        var link = new PathLink("Từng Hộ", "");
        link.addClassName("th-brand");
        return link;
    }

    private static Component skipLink() {
        var link = new Anchor("#noi-dung", "Đến nội dung chính");
        link.setRouterIgnore(true);
        link.addClassName("th-skip");
        return link;
    }
}
