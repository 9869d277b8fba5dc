package vn.tungho.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;

/**
 * Long work beside the page: runs on a thread of its own as the same person, shows its progress, and hands the result to the
 * page. A page that was left meanwhile does not stop the work, unless it is of no use without its page; no work goes on for ever.
 */
public class BusyTask extends Div {
    /** The work itself; reports how far it is as often as it likes. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** Takes down how far the work is; {@code total} 0 means not known yet. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    private static final long STEP_NANOS = 200_000_000;
    private static final String STOPPED = "Đã dừng theo yêu cầu. Chưa có gì được ghi.";

    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final String label;
    private volatile long lastShown;
    private @Nullable String kind;
    private boolean isStoppable;

    /** {@code label} says what is going on, such as "Đang đọc tệp". */
    public BusyTask(String label) {
        this.label = label;
        addClassName("th-busy");
        getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", label);
        text.setText(label + "…");
        add(text, bar);
    }

    /** A person does only one piece of this kind at a time. */
    public final BusyTask alone(String kind) {
        this.kind = kind;
        return this;
    }

    /** Offers to stop, and stops when the page is left: for work that leaves nothing behind. */
    public final BusyTask stoppable() {
        isStoppable = true;
        return this;
    }

    /** Starts the work; {@code done} and {@code failed} run in the page, and this component disappears before them. */
    public final <T> void start(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var ui = UI.getCurrent();
        var person = SecurityContextHolder.getContext();
        var who = person.getAuthentication();
        BusyWork place;
        try {
            place = BusyWork.enter(who == null ? "" : who.getName(), kind);
        } catch (BusinessException e) {
            removeFromParent();
            failed.accept(e);
            return;
        }
        if (isStoppable) {
            add(new Button("Dừng lại", e -> place.stop(STOPPED)));
            addDetachListener(e -> place.stop(STOPPED));
        }
        Thread.ofVirtual().name("busy").start(() -> {
            SecurityContextHolder.setContext(person);
            place.begin();
            try {
                var result = work.run((at, total) -> show(ui, place, at, total));
                place.leave();
                finish(ui, () -> done.accept(result));
            } catch (Exception e) {
                var told =
                        place.stopped().<Exception>map(BusinessException::new).orElse(e);
                finish(ui, () -> failed.accept(told));
            } finally {
                place.leave();
                SecurityContextHolder.clearContext();
            }
        });
    }

    /** As above; a failure goes to the page's error handler, which shows it in words. */
    public final <T> void start(Work<T> work, Consumer<T> done) {
        start(work, done, e -> {
            throw e instanceof RuntimeException r ? r : new IllegalStateException(e);
        });
    }

    private void show(UI ui, BusyWork place, long at, long total) {
        place.stopped().ifPresent(why -> {
            throw new BusinessException(why);
        });
        var now = System.nanoTime();
        if (now - lastShown < STEP_NANOS && at != total) {
            return;
        }
        lastShown = now;
        try {
            ui.access(() -> {
                bar.setIndeterminate(total <= 0);
                bar.setValue(total <= 0 ? 0 : Math.min(1.0, (double) at / total));
                text.setText(label + ": " + VietnameseFormat.number(at)
                        + (total <= 0 ? "" : "/" + VietnameseFormat.number(total)));
            });
        } catch (UIDetachedException e) {
            // the page is gone; the work goes on
        }
    }

    private void finish(UI ui, Runnable then) {
        try {
            ui.access(() -> {
                removeFromParent();
                then.run();
            });
        } catch (UIDetachedException e) {
            // nobody is there to hear of it
        }
    }
}
