package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** The bar at the bottom of a task: when the draft was saved, and the one main action. */
class TaskBar extends Div {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Span saved = new Span();
    private final Button main = new Button();
    private Runnable action = () -> {};

    TaskBar(Consumer<Runnable> runner) {
        addClassNames("th-task-actions", "th-task-bar");
        setVisible(false);
        saved.addClassNames("th-muted", "th-task-saved");
        saved.getElement().setAttribute("role", "status");
        add(saved);
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
        setVisible(true);
        action = toRun;
        main.setText(label);
        main.setVisible(true);
    }

    /** Gives way to the buttons of a check page. */
    final void checking() {
        setVisible(false);
    }

    final void draftSaved(LocalDateTime at) {
        saved.setText("Đã lưu nháp " + TIME.format(at));
    }
}
