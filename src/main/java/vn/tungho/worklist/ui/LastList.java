package vn.tungho.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Remembers with which filter the list was left, so that one comes back to the same place. */
record LastList(String query) {
    static void remember(String query) {
        ComponentUtil.setData(UI.getCurrent(), LastList.class, new LastList(query));
    }

    static String path() {
        return WorklistNavigation.HOME;
    }

    static QueryParameters parameters() {
        var last = ComponentUtil.getData(UI.getCurrent(), LastList.class);
        return last == null ? QueryParameters.empty() : QueryParameters.fromString(last.query());
    }
}
