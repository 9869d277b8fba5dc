package vn.tungho.shared.ui.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field of any kind as text: an answer by its words, so that a draft is read again when the list behind it was
 * made anew. What can no longer be chosen, or is no longer the only one of its words, is not chosen.
 */
public record FieldText<V extends @Nullable Object>(
        HasValue<?, V> field, Function<V, String> write, Function<String, @Nullable V> read) {
    /** How far a list that is fetched as one types is searched for what was chosen. */
    private static final int MOST = 200;

    /** What a list adds to a name, such as a place or, in brackets, an account, is not searched. */
    private static final Pattern FIRST_WORDS = Pattern.compile(" · | \\(");

    /** How the component's value is kept; empty when it has none, or one that is never kept (a password). */
    @SuppressWarnings("unchecked")
    public static Optional<FieldText<?>> of(Component part) {
        return Optional.ofNullable(
                switch (part) {
                    case KeepsItself<?> f
                    when part instanceof HasValue<?, ?> v -> own((KeepsItself<Object>) f, (HasValue<?, Object>) v);
                    case TextField f -> text(f);
                    case TextArea f -> text(f);
                    case EmailField f -> text(f);
                    case IntegerField f -> new FieldText<>(f, String::valueOf, Integer::valueOf);
                    case NumberField f -> new FieldText<>(f, String::valueOf, Double::valueOf);
                    case BigDecimalField f -> new FieldText<>(f, BigDecimal::toPlainString, BigDecimal::new);
                    case DatePicker f -> new FieldText<>(f, LocalDate::toString, LocalDate::parse);
                    case TimePicker f -> new FieldText<>(f, LocalTime::toString, LocalTime::parse);
                    case DateTimePicker f -> new FieldText<>(f, LocalDateTime::toString, LocalDateTime::parse);
                    case Checkbox f -> new FieldText<>(f, String::valueOf, Boolean::valueOf);
                    case RadioButtonGroup<?> f -> choice((RadioButtonGroup<Object>) f);
                    case Select<?> f -> choice((Select<Object>) f);
                    case ComboBox<?> f -> choice((ComboBox<Object>) f);
                    case CheckboxGroup<?> f -> choices((CheckboxGroup<Object>) f);
                    case MultiSelectComboBox<?> f -> choices((MultiSelectComboBox<Object>) f);
                    default -> null;
                });
    }

    /** What the field holds now; empty text for nothing. */
    public String now() {
        return field.isEmpty() ? "" : write.apply(field.getValue());
    }

    /** Puts a kept text into the field; one that can no longer be read leaves it as it is. */
    public void put(String text) {
        if (text.equals(now())) {
            return;
        }
        if (text.isEmpty()) {
            field.clear();
            return;
        }
        var value = readable(text);
        if (value != null) {
            field.setValue(value);
        }
    }

    private @Nullable V readable(String text) {
        try {
            return read.apply(text);
        } catch (RuntimeException e) {
            // written by an older form: the field keeps what it shows
            return null;
        }
    }

    private static FieldText<?> own(KeepsItself<Object> itself, HasValue<?, Object> field) {
        return new FieldText<>(field, itself::write, itself::read);
    }

    private static FieldText<String> text(HasValue<?, String> field) {
        return new FieldText<>(field, v -> v, v -> v);
    }

    private static FieldText<Object> choice(RadioButtonGroup<Object> f) {
        return one(f, f.getItemLabelGenerator(), () -> f.getListDataView().getItems());
    }

    private static FieldText<Object> choice(Select<Object> f) {
        return one(f, f.getItemLabelGenerator(), () -> f.getListDataView().getItems());
    }

    private static FieldText<Object> choice(ComboBox<Object> f) {
        var words = words(f.getItemLabelGenerator());
        return new FieldText<>(f, words, label -> only(offered(f.getDataProvider(), label), words, label));
    }

    private static FieldText<Set<Object>> choices(CheckboxGroup<Object> f) {
        return many(f, f.getItemLabelGenerator(), () -> f.getListDataView().getItems());
    }

    private static FieldText<Set<Object>> choices(MultiSelectComboBox<Object> f) {
        return many(f, f.getItemLabelGenerator(), () -> f.getListDataView().getItems());
    }

    private static FieldText<Object> one(
            HasValue<?, Object> field, @Nullable ItemLabelGenerator<Object> labels, Supplier<Stream<Object>> items) {
        var words = words(labels);
        return new FieldText<>(field, words, label -> only(items.get().toList(), words, label));
    }

    private static FieldText<Set<Object>> many(
            HasValue<?, Set<Object>> field,
            @Nullable ItemLabelGenerator<Object> labels,
            Supplier<Stream<Object>> items) {
        var words = words(labels);
        return new FieldText<>(
                field, chosen -> chosen.stream().map(words).sorted().collect(Collectors.joining("\n")), text -> {
                    var wanted = Set.of(text.split("\n", -1));
                    return items.get()
                            .filter(i -> wanted.contains(words.apply(i)))
                            .collect(Collectors.toSet());
                });
    }

    private static Function<Object, String> words(@Nullable ItemLabelGenerator<Object> labels) {
        return item -> labels == null ? String.valueOf(item) : labels.apply(item);
    }

    /** The one item of these words; null when there is none or more than one. */
    private static @Nullable Object only(List<Object> items, Function<Object, String> words, String label) {
        var found = items.stream()
                .filter(i -> words.apply(i).equals(label))
                .limit(2)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** What a list offers for the first words of a label (before its “ · ” or bracket), a list in memory being asked whole. */
    @SuppressWarnings("unchecked")
    private static List<Object> offered(DataProvider<Object, ?> items, String label) {
        if (items.isInMemory()) {
            return items.fetch(new Query<>()).toList();
        }
        var first = FIRST_WORDS.split(label, 2)[0];
        return ((DataProvider<Object, String>) items)
                .fetch(new Query<>(0, MOST, Collections.emptyList(), null, first))
                .toList();
    }
}
