package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.tungho.security.UserRef;
import vn.tungho.shared.ui.Notices;
import vn.tungho.worklist.Assignments;
import vn.tungho.worklist.ItemRef;
import vn.tungho.worklist.WorkItem;

/** Who has a task, and for whoever may do it: take it, give it back, hand it over. Each can be undone. */
class TaskHands extends Div {
    private final TaskServices services;
    private final WorkItem item;
    private final Consumer<WorkItem> changed;
    private final Consumer<Runnable> runner;

    /** {@code changed} shows the item again; {@code runner} does an act and shows a refusal. */
    TaskHands(
            TaskServices services,
            WorkItem item,
            boolean isMine,
            Consumer<WorkItem> changed,
            Consumer<Runnable> runner) {
        this.services = services;
        this.item = item;
        this.changed = changed;
        this.runner = runner;
        addClassNames("th-row", "th-task-hands", "th-no-print");
        services.assigneeName(item).ifPresent(name -> add(new Span("Người nhận: " + name)));
        if (!isMine || !services.actions.mayChangeHands(item)) {
            return;
        }
        add(item.assigneeId() == null ? take() : giveBack());
        add(button("Chuyển cho…", () -> new ColleagueDialog(services, item, this::handOver).open()));
    }

    private Button take() {
        return button("Nhận việc", () -> tell("Đã nhận việc.", services.actions.claim(ref())));
    }

    private Button giveBack() {
        return button(
                "Trả lại", () -> tell("Đã trả lại cho " + item.role().label() + ".", services.actions.release(ref())));
    }

    private Button button(String words, Runnable act) {
        var button = new Button(words, e -> runner.accept(act));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void handOver(UserRef colleague) {
        runner.accept(() -> tell(
                "Đã chuyển cho " + colleague.fullName() + ".", services.actions.handOver(ref(), colleague.userId())));
    }

    private void tell(String words, Assignments done) {
        Notices.undo(words, () -> {
            services.actions.undo(done);
            changed.accept(item);
        });
        changed.accept(item);
    }

    private ItemRef ref() {
        return ItemRef.of(item);
    }
}
