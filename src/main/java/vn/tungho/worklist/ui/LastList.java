package vn.tungho.worklist.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list as it was left: with which filter, which items in which order, and which was opened. So one comes back to the same
 * place, and goes from one task to the next without the list.
 */
record LastList(String query, List<Long> items, @Nullable Long opened) {
    private static final LastList NONE = new LastList("", List.of(), null);

    static void remember(String query, List<Long> items, @Nullable Long opened) {
        ComponentUtil.setData(UI.getCurrent(), LastList.class, new LastList(query, List.copyOf(items), opened));
    }

    static LastList get() {
        var last = ComponentUtil.getData(UI.getCurrent(), LastList.class);
        return last == null ? NONE : last;
    }

    /** Takes down that one went on to another item of the list. */
    static void goneTo(long item) {
        var last = get();
        remember(last.query, last.items, item);
    }

    /** Where to go on among the items that are there now: at the opened one, or at the one that followed it. */
    Optional<Long> goOn(List<Long> now) {
        return items.stream()
                .dropWhile(id -> !id.equals(opened))
                .filter(now::contains)
                .findFirst();
    }

    /** Opens the list again as it was left. */
    void open() {
        UI.getCurrent().navigate(WorklistNavigation.HOME, QueryParameters.fromString(query));
    }
}
