package vn.tungho.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Remembers with which filter the list was left, so that one comes back to the same place. */
record LastList(String query, boolean isFinished) {
    static void remember(String query) {
        ComponentUtil.setData(UI.getCurrent(), LastList.class, new LastList(query, false));
    }

    /** A task was just finished: the list is to put the focus on the next one. */
    static void finished() {
        ComponentUtil.setData(UI.getCurrent(), LastList.class, new LastList(lastQuery(), true));
    }

    /** True once after {@link #finished}. */
    static boolean wasFinished() {
        var last = ComponentUtil.getData(UI.getCurrent(), LastList.class);
        return last != null && last.isFinished();
    }

    private static String lastQuery() {
        var last = ComponentUtil.getData(UI.getCurrent(), LastList.class);
        return last == null ? "" : last.query();
    }

    static String path() {
        return WorklistNavigation.HOME;
    }

    static QueryParameters parameters() {
        return QueryParameters.fromString(lastQuery());
    }
}
