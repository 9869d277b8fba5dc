package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All mistakes of a form on top of it, each a link to its field. Hidden while there are none; takes the focus when shown, so
 * that it is read out and scrolled to. Typed words stay as they are.
 */
public class ErrorSummary extends Div {
    /** A mistake in words, and the field to go to; null when it is about the form as a whole. */
    public record Problem(String text, @Nullable Component field) {}

    public ErrorSummary() {
        addClassName("th-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** Shows one mistake that belongs to no single field. */
    public void show(String text) {
        show(List.of(new Problem(text, null)));
    }

    public void show(List<Problem> problems) {
        clear();
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        problems.forEach(p -> list.add(line(p)));
        add(new H2(problems.size() == 1 ? "Cần sửa một chỗ" : "Cần sửa " + problems.size() + " chỗ"), list);
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    /** Shows what a binder found; true when there is nothing to mend. */
    public boolean show(BinderValidationStatus<?> status) {
        var problems = new ArrayList<Problem>();
        status.getFieldValidationErrors()
                .forEach(e -> problems.add(new Problem(e.getMessage().orElse(""), component(e.getField()))));
        status.getBeanValidationErrors().forEach(e -> problems.add(new Problem(e.getErrorMessage(), null)));
        show(problems);
        return problems.isEmpty();
    }

    private static @Nullable Component component(HasValue<?, ?> field) {
        return field instanceof Component c ? c : null;
    }

    private static ListItem line(Problem problem) {
        if (problem.field() instanceof Focusable<?> field) {
            var link = new NativeButton(problem.text(), e -> field.focus());
            link.addClassName("th-link");
            return new ListItem(link);
        }
        return new ListItem(problem.text());
    }
}
