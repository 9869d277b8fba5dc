package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import vn.tungho.shared.ui.Notices;
import vn.tungho.worklist.Assignments;
import vn.tungho.worklist.ItemRef;
import vn.tungho.worklist.WorkItem;

/** The bar at the bottom of a task: draft time, later, hand over, take or give back, and the one main action. */
class TaskBar extends Div {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final TaskServices services;
    private final WorkItem item;
    private final TaskPanel.Host host;
    private final Consumer<Runnable> runner;
    private final Span saved = new Span();
    private final Button main = new Button();
    private Runnable action = () -> {};

    TaskBar(TaskServices services, WorkItem item, boolean isMine, TaskPanel.Host host, Consumer<Runnable> runner) {
        this.services = services;
        this.item = item;
        this.host = host;
        this.runner = runner;
        addClassNames("th-task-actions", "th-task-bar");
        saved.addClassNames("th-muted", "th-task-saved");
        saved.getElement().setAttribute("role", "status");
        add(saved);
        add(new Button(isMine ? "Để sau" : "Về danh sách", e -> host.leave()));
        if (isMine && services.actions.mayChangeHands(item)) {
            add(new Button("Chuyển cho…", e -> new ColleagueDialog(services, item, this::handOver).open()));
            add(
                    item.assigneeId() == null
                            ? new Button(
                                    "Nhận việc",
                                    e -> runner.accept(() -> tell("Đã nhận việc.", services.actions.claim(ref()))))
                            : new Button(
                                    "Trả lại",
                                    e -> runner.accept(() -> tell(
                                            "Đã trả lại cho " + item.role().label() + ".",
                                            services.actions.release(ref())))));
        }
        main.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        main.setVisible(false);
        main.setDisableOnClick(true);
        main.addClickListener(e -> {
            try {
                runner.accept(action);
            } finally {
                main.setEnabled(true);
            }
        });
        add(main);
    }

    final void mainAction(String label, Runnable toRun) {
        action = toRun;
        main.setText(label);
        main.setVisible(true);
    }

    final void draftSaved(LocalDateTime at) {
        saved.setText("Đã lưu nháp " + TIME.format(at));
    }

    private void handOver(vn.tungho.security.UserRef colleague) {
        runner.accept(() -> tell(
                "Đã chuyển cho " + colleague.fullName() + ".", services.actions.handOver(ref(), colleague.userId())));
    }

    private void tell(String words, Assignments done) {
        Notices.undo(words, () -> {
            services.actions.undo(done);
            host.changed(item);
        });
        host.changed(item);
    }

    private ItemRef ref() {
        return ItemRef.of(item);
    }
}
