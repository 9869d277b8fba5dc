package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.field.CountStepper;

/** Keeps the fields of a form as the person's draft while they are filled in, and fills them again when the form is opened later. */
public final class DraftFields {
    private final DraftStore drafts;
    private final long userId;
    private final String formKey;
    private final Consumer<LocalDateTime> saved;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();

    /** {@code saved} hears when the draft was kept, at first too when there is one. */
    public DraftFields(DraftStore drafts, long userId, String formKey, Consumer<LocalDateTime> saved) {
        this.drafts = drafts;
        this.userId = userId;
        this.formKey = formKey;
        this.saved = saved;
        drafts.loadWords(userId, formKey, Words.class).ifPresent(kept -> {
            known.putAll(kept.words().fields());
            saved.accept(kept.savedAt());
        });
    }

    /** A field of text. */
    public DraftFields text(String name, HasValue<?, String> field) {
        return keep(name, field, v -> v, v -> v);
    }

    /** A field of a day. */
    public DraftFields day(String name, HasValue<?, LocalDate> field) {
        return keep(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** A field of any kind; {@code read} gives null for a value that can no longer be chosen. */
    public <V extends @Nullable Object> DraftFields keep(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {
        var kept = known.get(name);
        if (kept != null && !kept.isEmpty()) {
            var value = read.apply(kept);
            if (value != null) {
                field.setValue(value);
            }
        }
        fields.put(name, () -> field.isEmpty() ? "" : write.apply(field.getValue()));
        field.addValueChangeListener(e -> save());
        return this;
    }

    /** Every text, day, count, tick and choice below {@code root}, by its label; what offers a list from the database is left out. */
    public DraftFields every(Component root) {
        root.getChildren().forEach(this::field);
        return this;
    }

    @SuppressWarnings("unchecked")
    private void field(Component part) {
        var name = name(part);
        switch (part) {
            case TextField f -> text(name, f);
            case TextArea f -> text(name, f);
            case EmailField f -> text(name, f);
            case IntegerField f -> keep(name, f, String::valueOf, Integer::valueOf);
            case DatePicker f -> day(name, f);
            case Checkbox f -> keep(name, f, String::valueOf, Boolean::valueOf);
            case CountStepper f -> this.<@Nullable Integer>keep(name, f, String::valueOf, Integer::valueOf);
            case RadioButtonGroup<?> f -> choice(name, (RadioButtonGroup<Object>) f);
            case CheckboxGroup<?> f -> choices(name, (CheckboxGroup<Object>) f);
            default -> every(part);
        }
    }

    private String name(Component part) {
        var label = String.valueOf(part.getElement().getProperty("label", ""));
        var name = label;
        for (var i = 2; fields.containsKey(name); i++) {
            name = label + " " + i;
        }
        return name;
    }

    private void choice(String name, RadioButtonGroup<Object> group) {
        keep(
                name,
                group,
                group.getItemLabelGenerator()::apply,
                label -> group.getListDataView()
                        .getItems()
                        .filter(item ->
                                group.getItemLabelGenerator().apply(item).equals(label))
                        .findFirst()
                        .orElse(null));
    }

    private void choices(String name, CheckboxGroup<Object> group) {
        keep(
                name,
                group,
                ticked -> ticked.stream()
                        .map(group.getItemLabelGenerator()::apply)
                        .sorted()
                        .collect(Collectors.joining("\n")),
                labels -> group.getListDataView()
                        .getItems()
                        .filter(item -> Set.of(labels.split("\n", -1))
                                .contains(group.getItemLabelGenerator().apply(item)))
                        .collect(Collectors.toSet()));
    }

    /** Forgets the draft: the form was sent. */
    public void clear() {
        drafts.clear(userId, formKey);
    }

    private void save() {
        var words = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> words.put(name, value.get()));
        saved.accept(drafts.saveWords(userId, formKey, new Words(words)));
    }

    /** The fields as they are kept: name → value. */
    record Words(Map<String, String> fields) {}
}
