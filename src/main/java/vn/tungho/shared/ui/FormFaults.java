package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.shared.ui.field.ReadField;

/**
 * All that is wrong with a form, at once and in the order in which it stands: what each field that is seen says of itself (a day
 * that is not in the calendar, a number out of range, an answer that is missing), and what the form says beside.
 */
public final class FormFaults {
    private final Map<Component, Integer> places = new IdentityHashMap<>();
    private final Map<Component, Problem> problems = new IdentityHashMap<>();
    private final Collection<Component> named;

    private FormFaults(Collection<Component> named) {
        this.named = named;
    }

    /** The faults of the fields below the form. */
    public static List<Problem> of(Component form) {
        return of(form, List.of());
    }

    /**
     * The faults of the fields below the form and its own; a field is named once. An empty field and a count are named in the
     * form's words where it has some, what cannot be read in the field's.
     */
    public static List<Problem> of(Component form, List<Problem> own) {
        var faults = new FormFaults(
                own.stream().map(Problem::field).filter(Objects::nonNull).toList());
        faults.look(form);
        var all = new ArrayList<>(faults.problems.values());
        own.stream().filter(p -> !faults.problems.containsKey(p.field())).forEach(all::add);
        all.sort((a, b) -> Integer.compare(faults.place(a.field()), faults.place(b.field())));
        return List.copyOf(all);
    }

    /** What is wrong with a count, in a sentence that begins with whose it is. */
    public static Optional<Problem> count(String whose, CountStepper count) {
        return count.fault(whose).map(words -> new Problem(words, count));
    }

    private int place(@Nullable Component field) {
        return field == null ? Integer.MAX_VALUE : places.getOrDefault(field, Integer.MAX_VALUE);
    }

    private void look(Component part) {
        if (part.getElement().isTextNode() || !part.isVisible() || (part instanceof HasEnabled e && !e.isEnabled())) {
            return;
        }
        places.put(part, places.size());
        switch (part) {
            case CountStepper count -> {
                if (!named.contains(count)) {
                    count.fault(count.getLabel()).ifPresent(words -> problems.put(count, new Problem(words, count)));
                }
            }
            case HasValue<?, ?> value when part instanceof HasValidator<?> validator -> judge(part, value, validator);
            default -> part.getChildren().forEach(this::look);
        }
    }

    @SuppressWarnings("unchecked")
    private void judge(Component field, HasValue<?, ?> value, HasValidator<?> validator) {
        // without a context it is the form that asks: an empty field that is needed is a fault too
        var result = ((HasValidator<Object>) validator).getDefaultValidator().apply(value.getValue(), null);
        if (!result.isError()) {
            return;
        }
        var said = result.getErrorMessage();
        var missing = Asked.words(field);
        if (said == null || said.isBlank()) {
            said = value.isEmpty() ? missing : "Xem lại “" + label(field) + "”: giá trị này chưa dùng được.";
        }
        if (said.equals(missing)) {
            if (!named.contains(field)) {
                problems.put(field, new Problem(missing, field));
            }
        } else {
            problems.put(field, new Problem(label(field).isEmpty() ? said : label(field) + ": " + said, field));
        }
    }

    private static String label(Component field) {
        return field instanceof ReadField<?> r
                ? r.subject()
                : field.getElement().getProperty("label", "");
    }
}
