package vn.tungho.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import vn.tungho.security.Person;
import vn.tungho.worklist.WorkChanges;
import vn.tungho.worklist.WorkFilter;

/** Says that the list has changed and offers to load it again; the list itself never jumps under the reader's finger. */
class LiveNotice extends Div {
    private final WorkChanges changes;
    private final Person person;
    private final Supplier<WorkFilter> filter;
    private final AtomicBoolean isShown = new AtomicBoolean();
    private volatile WorkFilter.Whose whose = WorkFilter.Whose.MINE_AND_ROLES;
    private Runnable stop = () -> {};

    LiveNotice(WorkChanges changes, Person person, Supplier<WorkFilter> filter, Runnable reload) {
        this.changes = changes;
        this.person = person;
        this.filter = filter;
        addClassNames("th-live", "th-no-print");
        getElement().setAttribute("role", "status");
        var button = new Button("Có việc mới – tải lại", e -> reload.run());
        add(button);
        setVisible(false);
    }

    /** The list is fresh again. */
    void clear() {
        whose = filter.get().whose();
        isShown.set(false);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var scope = person.scope();
        stop = changes.listen(
                change -> whose == WorkFilter.Whose.AREA ? scope.covers(change.area()) : change.isFor(person),
                change -> {
                    // many changes, one message
                    if (isShown.compareAndSet(false, true)) {
                        try {
                            ui.access(() -> setVisible(isShown.get()));
                        } catch (UIDetachedException e) {
                            stop.run();
                        }
                    }
                });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop.run();
    }
}
