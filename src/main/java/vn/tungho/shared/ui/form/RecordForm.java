package vn.tungho.shared.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.Binder.Binding;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.ReadField;
import vn.tungho.shared.valid.RecordRules;

/**
 * The fields of a form, each bound to a component of the data record that the form makes. The record's annotations say what is
 * needed, how long a text may be and what two answers say to each other; the fields take their marks and lengths from there.
 * What is not seen is not said: a hidden field gives its empty value. Every component is bound once.
 */
public final class RecordForm<R extends Record> {
    private final Class<R> type;
    private final @Nullable Component root;
    private final BeanValidationBinder<R> binder;
    private final Map<String, Binding<R, ?>> bindings = new LinkedHashMap<>();
    private final Map<String, RecordForm<?>> parts = new HashMap<>();
    private final Map<String, Supplier<Component>> places = new HashMap<>();
    /** What the fields said when they were last looked at. */
    private final Map<String, @Nullable Object> answers = new HashMap<>();

    private final List<Supplier<Optional<Problem>>> beside = new ArrayList<>();

    /** Fields of a dialog or a page. */
    public RecordForm(Class<R> type) {
        this(type, null);
    }

    /** {@code root} holds the fields; whether it is seen itself does not matter, such as while the answers are looked at. */
    public RecordForm(Class<R> type, @Nullable Component root) {
        if (type.getDeclaredConstructors().length != 1) {
            throw new IllegalArgumentException(type + ": a record with one constructor only can be bound");
        }
        this.type = type;
        this.root = root;
        binder = new BeanValidationBinder<>(type);
        // marks come from here, with what the kit needs for them
        binder.setRequiredConfigurator(null);
    }

    /** A field whose value is the component's. */
    public <V extends @Nullable Object> RecordForm<R> field(String component, HasValue<?, V> field) {
        return field(component, field, v -> v);
    }

    /** A field from whose value, when there is one, the component's is taken, such as the id of what was chosen. */
    public <V extends @Nullable Object, T extends @Nullable Object> RecordForm<R> field(
            String component, HasValue<?, V> field, Function<V, T> read) {
        return bind(
                component, field, value -> value == null ? nothing(component, field) : Result.ok(read.apply(value)));
    }

    /** A field of the kit whose text is read as a whole. */
    public <T> RecordForm<R> field(String component, ReadField<T> field) {
        return bind(component, field, text -> {
            var reading = field.reading();
            var fault = isSeen(field) ? reading.fault() : null;
            if (fault != null) {
                return Result.error(fault);
            }
            return isSeen(field) && reading.value() != null ? Result.ok(reading.value()) : nothing(component, field);
        });
    }

    /** A component that is known without a field, or follows from several. */
    public <T extends @Nullable Object> RecordForm<R> given(String component, Supplier<T> value) {
        return bind(component, new ReadOnlyHasValue<>(v -> {}), v -> Result.ok(value.get()));
    }

    /** The same, with the field at which its fault is shown. */
    public <T extends @Nullable Object> RecordForm<R> given(
            String component, Supplier<T> value, Supplier<Component> place) {
        places.put(component, place);
        return given(component, value);
    }

    /** A component that is a record with fields of its own. */
    public <P extends Record> RecordForm<R> part(String component, RecordForm<P> part) {
        parts.put(component, part);
        return bind(
                component,
                new ReadOnlyHasValue<>(v -> {}),
                v -> part.problems().isEmpty() ? Result.ok(part.data()) : Result.error(""));
    }

    /** What only this form can know to be wrong, such as what stands beside it in the database. */
    public RecordForm<R> asking(Supplier<Optional<Problem>> fault) {
        beside.add(fault);
        return this;
    }

    /** All that is wrong with the answers, each at its field; what a field says of itself is asked of the field. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        bindings.forEach((component, binding) -> {
            var status = binding.validate(false);
            if (parts.containsKey(component)) {
                problems.addAll(parts.get(component).problems());
            } else {
                status.getMessage().ifPresent(words -> problems.add(new Problem(words, place(component))));
            }
        });
        drafted().map(RecordRules::brokenBetween).orElse(List.of()).stream()
                .map(broken -> new Problem(broken.words(), place(broken.at())))
                .filter(p -> p.field() == null || problems.stream().noneMatch(q -> q.field() == p.field()))
                .forEach(problems::add);
        beside.forEach(fault -> fault.get().ifPresent(problems::add));
        return List.copyOf(problems);
    }

    /** The record as the fields say it, for a form that was looked at; what is wrong is an expected "no". */
    public R data() {
        try {
            return RecordRules.check(binder.writeRecord());
        } catch (ValidationException e) {
            var problems = problems();
            throw new BusinessException(
                    problems.isEmpty()
                            ? "Xem lại các ô của biểu mẫu."
                            : problems.getFirst().text(),
                    e);
        }
    }

    private <V extends @Nullable Object, T extends @Nullable Object> RecordForm<R> bind(
            String component, HasValue<?, V> field, Function<V, Result<T>> read) {
        if (field instanceof Component && isNeeded(component) && !(field instanceof Checkbox)) {
            Asked.one(field);
        }
        RecordRules.longest(type, component).ifPresent(most -> limit(field, most));
        BindingBuilder<R, T> builder = binder.forField(field)
                .withDefaultValidator(false)
                .withValidator(whileSeen(field))
                .withValidationStatusHandler(RecordForm::mended)
                .withConverter(new Converter<V, T>() {
                    @Override
                    public Result<T> convertToModel(V value, ValueContext context) {
                        var answer = read.apply(isSeen(field) ? value : field.getEmptyValue());
                        answer.handle(v -> answers.put(component, v), words -> answers.remove(component));
                        return answer;
                    }

                    @Override
                    public V convertToPresentation(T value, ValueContext context) {
                        throw new UnsupportedOperationException("a form is filled by its fields and its draft");
                    }
                });
        if (bindings.put(component, builder.bind(component)) != null) {
            throw new IllegalArgumentException(component + " is bound twice");
        }
        return this;
    }

    /** The record as far as it is answered; empty while a number that it cannot be without is missing. */
    private Optional<R> drafted() {
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            values[i] = answers.get(components[i].getName());
            if (values[i] == null && components[i].getType().isPrimitive()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(type.cast(type.getDeclaredConstructors()[0].newInstance(values)));
        } catch (InvocationTargetException e) {
            // the record cannot be made yet of what is missing
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of its components", e);
        }
    }

    private boolean isNeeded(String component) {
        return RecordRules.isNeeded(type, component) || kind(component).isPrimitive();
    }

    private Class<?> kind(String component) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + component))
                .getType();
    }

    /** No answer: an empty text, else null; what cannot be null is asked for. */
    @SuppressWarnings("unchecked")
    private <T extends @Nullable Object> Result<T> nothing(String component, HasValue<?, ?> field) {
        var kind = kind(component);
        if (kind.isPrimitive()) {
            return Result.error(Asked.words((Component) field));
        }
        Result<@Nullable Object> none = Result.ok(kind == String.class ? "" : null);
        return (Result<T>) none;
    }

    private @Nullable Component place(String component) {
        var place = places.get(component);
        if (place != null) {
            return place.get();
        }
        var binding = bindings.get(component);
        return binding != null && binding.getField() instanceof Component field ? field : null;
    }

    /** What the field says of itself, such as a day that is not in the calendar. */
    private <V extends @Nullable Object> Validator<V> whileSeen(HasValue<?, V> field) {
        return field instanceof HasValidator<?> validator
                ? (value, context) -> isSeen(field) ? judged(validator, value, context) : ValidationResult.ok()
                : (value, context) -> ValidationResult.ok();
    }

    @SuppressWarnings("unchecked")
    private static ValidationResult judged(HasValidator<?> validator, @Nullable Object value, ValueContext context) {
        return ((HasValidator<Object>) validator).getDefaultValidator().apply(value, context);
    }

    private boolean isSeen(HasValue<?, ?> field) {
        var part = field instanceof Component c ? Optional.of(c) : Optional.<Component>empty();
        while (part.isPresent() && part.get() != root) {
            if (!part.get().isVisible()) {
                return false;
            }
            part = part.get().getParent();
        }
        return true;
    }

    private static void limit(HasValue<?, ?> field, int most) {
        switch (field) {
            case TextField text -> text.setMaxLength(most);
            case TextArea area -> area.setMaxLength(most);
            case EmailField mail -> mail.setMaxLength(most);
            default -> {}
        }
    }

    /** A fault that was shown goes as soon as it is mended; a new one waits until the form is sent. */
    private static void mended(BindingValidationStatus<?> status) {
        if (!status.isError() && status.getField() instanceof HasValidation field && field.isInvalid()) {
            field.setInvalid(false);
        }
    }
}
