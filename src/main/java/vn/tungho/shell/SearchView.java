package vn.tungho.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.SearchProvider;

/** The search of the top bar as a page of its own, for phones. */
@Route(SearchView.PATH)
@PageTitle("Tìm kiếm · Từng Hộ")
@PermitAll
class SearchView extends Div {
    static final String PATH = "tim-kiem";

    private final SearchBox box;

    SearchView(ObjectProvider<SearchProvider> providers) {
        box = new SearchBox(providers.orderedStream().toList());
        box.addClassName("th-search-page");
        add(
                new PageHeader(
                        "Tìm kiếm", "Theo tên hộ, mã hộ, số định danh, việc hoặc danh sách; gõ không dấu cũng được."),
                box);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        box.focusField();
    }
}
