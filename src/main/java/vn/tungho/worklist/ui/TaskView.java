package vn.tungho.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.worklist.WorkItem;

/** The page of one task. */
@Route(WorklistNavigation.TASK + "/:id([0-9]+)")
@PermitAll
@StyleSheet("context://css/worklist.css")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle, TaskPanel.Host {
    private final TaskServices services;
    private String title = "Việc";

    TaskView(TaskServices services) {
        this.services = services;
        addClassName("th-task-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElse(0L));
    }

    @Override
    public String getPageTitle() {
        return title + " · Từng Hộ";
    }

    @Override
    public void finished(WorkItem item, String message) {
        Notices.success(message);
        LastList.finished();
        UI.getCurrent().navigate(LastList.path(), LastList.parameters());
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(LastList.path(), LastList.parameters());
    }

    @Override
    public void changed(WorkItem item) {
        show(item.workItemId());
    }

    private void show(long id) {
        removeAll();
        var found = services.worklist.find(id);
        found.ifPresent(item -> title = item.title());
        add(found.<Component>map(this::panel).orElseGet(TaskView::unknown));
    }

    private Component panel(WorkItem item) {
        return panel(services, item, this);
    }

    /** The item as a task, or what became of it. */
    static Component panel(TaskServices services, WorkItem item, TaskPanel.Host host) {
        return item.status() == WorkItem.Status.OPEN
                ? new TaskPanel(services, item, host)
                : new GonePanel(services, item);
    }

    static Component unknown() {
        return new EmptyState(
                "Không thấy việc này",
                "Việc không có, hoặc nằm ngoài địa bàn của bạn. Nếu ai gửi cho bạn đường dẫn này, hãy hỏi lại người đó.",
                PathLink.button("Về danh sách việc", WorklistNavigation.HOME));
    }
}
