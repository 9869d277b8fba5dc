package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import vn.tungho.shared.BusinessException;

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
    private final Supplier<? extends Component> empty;
    private final UnorderedList rows = new UnorderedList();
    private final Div below = new Div();
    private final List<T> items = new ArrayList<>();

    /** Loads nothing yet: call {@link #reload()}. */
    public KeysetList(Loader<T> loader, Function<T, ? extends Component> card, Supplier<? extends Component> empty) {
        this.loader = loader;
        this.card = card;
        this.empty = empty;
        addClassName("th-list");
        rows.addClassName("th-list-rows");
        below.addClassName("th-list-below");
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
        below.removeAll();
        try {
            var page = loader.load(items.isEmpty() ? null : items.getLast(), PAGE + 1);
            var shown = page.size() > PAGE ? page.subList(0, PAGE) : page;
            shown.forEach(row -> rows.add(new ListItem(card.apply(row))));
            items.addAll(shown);
            if (items.isEmpty()) {
                below.add(empty.get());
            } else if (page.size() > PAGE) {
                var button = new Button("Xem thêm", e -> more());
                button.setDisableOnClick(true);
                below.add(button);
            }
        } catch (RuntimeException e) {
            var text = "Chưa đọc được danh sách. Hãy thử lại sau ít phút.";
            if (e instanceof BusinessException refusal) {
                text = refusal.getMessage();
            } else {
                LoggerFactory.getLogger(KeysetList.class).error("a list could not be read", e);
            }
            below.add(new EmptyState("Có trục trặc", text, new Button("Thử lại", click -> more())));
        }
    }
}
