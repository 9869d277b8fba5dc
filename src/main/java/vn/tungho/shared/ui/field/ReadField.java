package vn.tungho.shared.ui.field;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Reading;

/**
 * A field whose text is read as a whole: no key is swallowed, what was typed stays, and what cannot be taken is said at the field.
 * Its value as a field is the text, so that a draft keeps what was typed; {@link #reading} is what it says.
 */
public abstract class ReadField<T> extends TextField {
    private String subject;

    ReadField(String label) {
        super(label);
        subject = label;
        setMaxLength(100);
        addValueChangeListener(e -> {
            var value = reading().value();
            if (value != null && e.isFromClient()) {
                setValue(written(value));
            }
        });
    }

    /** What the field is about where its label alone does not say it, such as one of several amounts: begins sentences about it. */
    public final void setSubject(String words) {
        subject = words;
    }

    /** What the field is about, in words; its label where nothing else was set. */
    public final String subject() {
        return subject.isEmpty() ? String.valueOf(getLabel()) : subject;
    }

    /** What the typed text says. */
    public final Reading<T> reading() {
        return read(getValue());
    }

    /** What was understood; null while nothing stands or it is refused. */
    public final @Nullable T read() {
        return reading().value();
    }

    /** What was understood, for an act whose form was looked at: what is missing or refused is an expected "no", never a default. */
    public final T given() {
        return reading().taken().orElseThrow(() -> new BusinessException(Asked.words(this)));
    }

    /** What was understood, empty where nothing stands; what is refused is an expected "no". */
    public final Optional<T> givenIfAny() {
        return reading().taken();
    }

    /** Writes a value into the field; null empties it. */
    public final void write(@Nullable T value) {
        setValue(value == null ? "" : written(value));
    }

    abstract Reading<T> read(String text);

    /** The value as it is shown once it was understood. */
    abstract String written(T value);

    @Override
    public Validator<String> getDefaultValidator() {
        // without a context it is the form that asks, and an empty field that is needed is a fault too
        return (text, context) -> {
            var reading = read(text == null ? "" : text);
            var fault = reading.fault();
            if (fault != null) {
                return ValidationResult.error(fault);
            }
            return context == null && isRequiredIndicatorVisible() && reading.isNothing()
                    ? ValidationResult.error(Asked.words(this))
                    : ValidationResult.ok();
        };
    }
}
