package vn.tungho.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.CitizenIdField;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DecimalField;
import vn.tungho.shared.ui.field.DocumentNumberField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.shared.ui.field.ReadField;

/**
 * Types into fields what they cannot take, as a browser tells it, and tries every field of a form with it: the act must be refused
 * in words at that field.
 */
public final class BadInput {
    private BadInput() {}

    /** A text that is no day: the server sees an empty field and hears that something stands in it. */
    public static void type(DatePicker field, String text) {
        field.setValue(null);
        field.getElement().setProperty("_inputElementValue", text);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(field.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }

    /**
     * Tries each field that is seen in a form with a summary of errors; puts everything back as it was.
     *
     * @param press the button that acts
     * @param state what would be another one if the act had been done
     * @return how many trials were refused
     */
    public static int walk(Runnable press, Supplier<?> state) {
        return walk(UI.getCurrent(), press, state);
    }

    /** The same for the forms below a part of the page. */
    public static int walk(Component root, Runnable press, Supplier<?> state) {
        var before = state.get();
        var tried = 0;
        var known = Collections.newSetFromMap(new IdentityHashMap<Component, Boolean>());
        for (var form : seen(root, ErrorSummary.class, true).stream()
                .map(e -> e.getParent().orElseThrow())
                .distinct()
                .toList()) {
            for (var field : seen(form, Component.class, false)) {
                for (var trial : known.add(field) ? trials(field) : List.<Runnable>of()) {
                    var values = values(form);
                    trial.run();
                    press.run();
                    assertThat(state.get())
                            .as("%s must be refused, nothing done", words(field))
                            .isEqualTo(before);
                    assertThat(seen(root, ErrorSummary.class, false).stream()
                                    .map(BadInput::text)
                                    .collect(Collectors.joining()))
                            .as("the summary says what is wrong with %s", words(field))
                            .contains(saying(field));
                    restore(values);
                    tried++;
                }
            }
        }
        return tried;
    }

    private static String saying(Component field) {
        return field instanceof CountStepper ? "ghi một số từ" : words(field) + ": ";
    }

    private static String words(Component field) {
        return field instanceof ReadField<?> r
                ? r.subject()
                : field.getElement().getProperty("label", "");
    }

    private static List<Runnable> trials(Component field) {
        return switch (field) {
            case DayField day
            when !day.isReadOnly() ->
                List.of(() -> type(day, "31/02/2026"), () -> day.setValue(LocalDate.of(26, 10, 5)));
            case MoneyField money -> List.of(() -> money.setValue("1.500.000,50"), () -> money.setValue("-5"));
            case CountField count -> List.of(() -> count.setValue("99999999999999"), () -> count.setValue("0.5"));
            case DecimalField number -> List.of(() -> number.setValue("1/2"), () -> number.setValue("-5"));
            case PhoneField phone -> List.of(() -> phone.setValue("gọi hàng xóm"));
            case DocumentNumberField number -> List.of(() -> number.setValue("khong-so"));
            case CitizenIdField number -> List.of(() -> number.setValue("0912345678"));
            case CountStepper count -> List.of(() -> count.setValue(9_999_999));
            default -> List.of();
        };
    }

    private static Map<HasValue<?, Object>, Object> values(Component form) {
        var all = new IdentityHashMap<HasValue<?, Object>, Object>();
        for (var part : seen(form, Component.class, false)) {
            if (part instanceof HasValue<?, ?> field) {
                all.put(cast(field), field.getValue());
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, Object> cast(HasValue<?, ?> field) {
        return (HasValue<?, Object>) field;
    }

    private static void restore(Map<HasValue<?, Object>, Object> values) {
        values.forEach((field, value) -> {
            if ((Object) field instanceof DatePicker day && value == null) {
                day.setValue(LocalDate.of(2026, 1, 1));
            }
            if (!Objects.equals(field.getValue(), value)) {
                field.setValue(value);
            }
        });
    }

    private static <C extends Component> List<C> seen(Component root, Class<C> type, boolean alsoHidden) {
        var found = new ArrayList<C>();
        collect(root, type, alsoHidden, found);
        return found;
    }

    private static <C extends Component> void collect(
            Component part, Class<C> type, boolean alsoHidden, List<C> found) {
        var isSummary = alsoHidden && part instanceof ErrorSummary;
        if (part.getElement().isTextNode()
                || (!part.isVisible() && !isSummary)
                || (part instanceof HasEnabled e && !e.isEnabled())) {
            return;
        }
        if (type.isInstance(part)) {
            found.add(type.cast(part));
        }
        if (!(part instanceof CountStepper)) {
            part.getChildren().forEach(child -> collect(child, type, alsoHidden, found));
        }
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
