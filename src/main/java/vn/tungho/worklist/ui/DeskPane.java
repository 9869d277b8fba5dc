package vn.tungho.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.tungho.worklist.WorkItem;

/** The opened task beside the list, or the figures of the area; on a phone the task has a page of its own. */
class DeskPane extends Div implements TaskPanel.Host {
    private final TaskServices services;
    private final AreaSummary summary;
    private final BiConsumer<WorkItem, String> done;
    private final Runnable close;
    private final Consumer<WorkItem> changed;

    DeskPane(
            TaskServices services,
            AreaSummary summary,
            BiConsumer<WorkItem, String> done,
            Runnable close,
            Consumer<WorkItem> changed) {
        this.services = services;
        this.summary = summary;
        this.done = done;
        this.close = close;
        this.changed = changed;
        addClassName("th-home-pane");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Việc đang mở");
        clear();
    }

    void show(long workItemId) {
        removeAll();
        var found = services.worklist.find(workItemId);
        add(found.<Component>map(item -> TaskView.panel(services, item, this)).orElseGet(TaskView::unknown));
        getElement().executeJs("this.scrollTop = 0");
    }

    final void clear() {
        removeAll();
        var hint = new Paragraph("Chọn một việc ở bên trái để xem và làm tại đây.");
        hint.addClassNames("th-muted", "th-home-hint");
        add(hint, summary);
    }

    @Override
    public void finished(WorkItem item, String message) {
        done.accept(item, message);
    }

    @Override
    public void leave() {
        close.run();
    }

    @Override
    public void changed(WorkItem item) {
        changed.accept(item);
    }
}
