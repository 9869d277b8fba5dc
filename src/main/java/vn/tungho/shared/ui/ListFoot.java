package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tungho.shared.BusinessException;

/** What stands below the rows of a list: the way to more of them, that there are none, or that they could not be read. */
public class ListFoot extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(ListFoot.class);

    private final Supplier<? extends Component> empty;
    private final Runnable more;

    /** {@code more} reads the next page, or the first one again after a failure. */
    public ListFoot(Supplier<? extends Component> empty, Runnable more) {
        this.empty = empty;
        this.more = more;
        addClassName("th-list-below");
    }

    /** Reads by the given work, which tells whether there are no rows and whether there are more. */
    public final void after(Supplier<State> reading) {
        removeAll();
        try {
            switch (reading.get()) {
                case EMPTY -> add(empty.get());
                case MORE -> {
                    var button = new Button("Xem thêm", e -> more.run());
                    button.setDisableOnClick(true);
                    add(button);
                }
                case END -> {}
            }
        } catch (RuntimeException e) {
            var text = "Chưa đọc được danh sách. Hãy thử lại sau ít phút.";
            if (e instanceof BusinessException refusal) {
                text = refusal.getMessage();
            } else {
                LOG.error("a list could not be read", e);
            }
            add(new EmptyState("Có trục trặc", text, new Button("Thử lại", click -> more.run())));
        }
    }

    /** How a list stands after a page was read. */
    public enum State {
        EMPTY,
        MORE,
        END;

        /** By whether anything is shown and whether more than a page was found. */
        public static State of(boolean isEmpty, boolean hasMore) {
            return isEmpty ? EMPTY : hasMore ? MORE : END;
        }
    }
}
