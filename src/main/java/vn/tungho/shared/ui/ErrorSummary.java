package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All mistakes of a form on top of it, each a link to its field. Hidden while there are none; takes the focus when shown, so
 * that it is read out and scrolled to; each field says its own mistake too. Typed words stay as they are.
 */
public class ErrorSummary extends Div {
    /** The fields that say their mistake, with the words they had before. */
    private final Map<HasValidation, String> marked = new IdentityHashMap<>();

    /** A mistake in words, and the field to go to; null when it is about the form as a whole. */
    public record Problem(String text, @Nullable Component field) {}

    public ErrorSummary() {
        addClassName("th-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void clear() {
        marked.forEach((field, before) -> {
            field.setInvalid(false);
            field.setErrorMessage(before);
        });
        marked.clear();
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
        problems.forEach(p -> {
            list.add(line(p));
            mark(p);
        });
        add(new H2(problems.size() == 1 ? "Cần sửa một chỗ" : "Cần sửa " + problems.size() + " chỗ"), list);
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    /** Looks at the fields below {@code form}; shows all that is wrong with them and {@code own}. True when nothing is. */
    public boolean passes(Component form, List<Problem> own) {
        var problems = FormFaults.of(form, own);
        show(problems);
        return problems.isEmpty();
    }

    /** Looks at the fields below {@code form}; shows all that is wrong with them. True when nothing is. */
    public boolean passes(Component form) {
        return passes(form, List.of());
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

    /** A date that is filled in judges itself: our mark would outlive a mistake that lies in another field. */
    private void mark(Problem problem) {
        if (problem.field() instanceof HasValidation field
                && !(field instanceof DatePicker date && date.getValue() != null)) {
            var before = field.getErrorMessage();
            marked.putIfAbsent(field, before == null ? "" : before);
            field.setErrorMessage(problem.text());
            field.setInvalid(true);
        }
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
