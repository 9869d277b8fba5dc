package vn.tungho.worklist.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
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
import vn.tungho.shared.ui.RouteId;
import vn.tungho.worklist.WorkItem;

/** The page of one task. */
@Route(WorklistNavigation.TASK + "/:id([0-9]{1,18})")
@PermitAll
@StyleSheet("context://css/worklist.css")
@JsModule("context://js/worklist.js")
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle, TaskPanel.Host {
    private final TaskServices services;
    private String title = "Việc";

    TaskView(TaskServices services) {
        this.services = services;
        addClassName("th-task-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.thWorklist && window.thWorklist.attachTask(this)");
    }

    @Override
    public String getPageTitle() {
        return title + " · Từng Hộ";
    }

    @Override
    public void finished(WorkItem item, String message) {
        Notices.success(message);
        LastList.get().open();
    }

    @Override
    public void changed(WorkItem item) {
        show(item.workItemId());
    }

    private void show(long id) {
        removeAll();
        var found = services.worklist.find(id);
        found.ifPresent(item -> title = item.title());
        add(new TaskWay(id), found.<Component>map(this::panel).orElseGet(TaskView::unknown));
    }

    /** The item as a task, or what became of it. */
    private Component panel(WorkItem item) {
        return item.status() == WorkItem.Status.OPEN
                ? new TaskPanel(services, item, this)
                : new GonePanel(services, item);
    }

    private static Component unknown() {
        return new EmptyState(
                "Không thấy việc này",
                "Việc không có, hoặc nằm ngoài địa bàn của bạn. Nếu ai gửi cho bạn đường dẫn này, hãy hỏi lại người đó.",
                PathLink.button("Về danh sách việc", WorklistNavigation.HOME));
    }
}
