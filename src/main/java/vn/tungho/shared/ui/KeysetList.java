package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list of cards that grows by "Xem thêm", page after page by the last row seen, never by a row number. Shows its own empty
 * and error state. Works the same on a phone and on a desk.
 */
public class KeysetList<T> extends Div {
    /** Reads the rows after {@code after}, from the start when it is null. */
    @FunctionalInterface
    public interface Loader<T> {
        List<T> load(@Nullable T after, int limit);
    }

    private static final int PAGE = 30;

    private final Loader<T> loader;
    private final Function<T, ? extends Component> card;
    private final UnorderedList rows = new UnorderedList();
    private final ListFoot below;
    private final List<T> items = new ArrayList<>();

    /** Loads nothing yet: call {@link #reload()}. */
    public KeysetList(Loader<T> loader, Function<T, ? extends Component> card, Supplier<? extends Component> empty) {
        this.loader = loader;
        this.card = card;
        this.below = new ListFoot(empty, this::more);
        addClassName("th-list");
        rows.addClassName("th-list-rows");
        add(rows, below);
    }

    /** Starts again from the first row. */
    public final void reload() {
        items.clear();
        rows.removeAll();
        more();
    }

    /** The rows shown so far. */
    public final List<T> items() {
        return List.copyOf(items);
    }

    private void more() {
        below.after(() -> {
            var page = loader.load(items.isEmpty() ? null : items.getLast(), PAGE + 1);
            var shown = page.size() > PAGE ? page.subList(0, PAGE) : page;
            shown.forEach(row -> rows.add(new ListItem(card.apply(row))));
            items.addAll(shown);
            return ListFoot.State.of(items.isEmpty(), page.size() > PAGE);
        });
    }
}
