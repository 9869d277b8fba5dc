package vn.tungho.shared.valid;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungho.shared.BusinessException;

/** Judges data records by the rules they bear; the one validator of the house. */
public final class RecordRules {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private RecordRules() {}

    /**
     * A rule that does not hold.
     *
     * @param at the component whose answer is to be mended
     * @param words what is wrong, a Vietnamese sentence
     */
    public record Broken(String at, String words) {}

    /**
     * The record, when all its rules hold; else an expected "no" with every sentence that the form would show. Asked by
     * every act that takes a record, right behind its gate: what the screen refuses is refused here too.
     */
    public static <R extends Record> R check(R data) {
        var broken = broken(data);
        if (!broken.isEmpty()) {
            throw new BusinessException(
                    broken.stream().map(Broken::words).distinct().collect(Collectors.joining(" ")));
        }
        return data;
    }

    /** What is wrong with the record in the order of its components; rules between answers where each answer is sound. */
    public static List<Broken> broken(Record data) {
        var alone = new ArrayList<Broken>();
        for (var component : data.getClass().getRecordComponents()) {
            VALIDATOR.validateProperty(data, component.getName()).forEach(v -> alone.add(told(v)));
        }
        return alone.isEmpty()
                ? VALIDATOR.validate(data).stream().map(RecordRules::told).toList()
                : alone;
    }

    /** The rules between answers that a record still being filled in breaks; one that reads what is missing says nothing yet. */
    public static List<Broken> brokenBetween(Record data) {
        var components = names(data.getClass());
        return properties(data.getClass()).stream()
                .map(PropertyDescriptor::getPropertyName)
                .filter(name -> !components.contains(name))
                .flatMap(name -> asFarAsAnswered(data, name))
                .toList();
    }

    /** How many signs a text of this component may have; empty where nothing is said. */
    public static OptionalInt longest(Class<? extends Record> type, String component) {
        return annotations(type, component)
                .filter(Size.class::isInstance)
                .mapToInt(size -> ((Size) size).max())
                .findFirst();
    }

    /** True where the record cannot be without an answer to this component. */
    public static boolean isNeeded(Class<? extends Record> type, String component) {
        return annotations(type, component)
                .anyMatch(a -> a instanceof NotNull || a instanceof NotBlank || a instanceof NotEmpty);
    }

    private static Stream<Broken> asFarAsAnswered(Record data, String rule) {
        try {
            return VALIDATOR.validateProperty(data, rule).stream().map(RecordRules::told);
        } catch (ValidationException e) {
            // the rule read an answer that is not there: that answer is asked for by its own component
            if (e.getCause() instanceof Exception cause && isAboutNothing(cause)) {
                return Stream.empty();
            }
            throw e;
        }
    }

    private static boolean isAboutNothing(Throwable cause) {
        return cause instanceof NullPointerException || (cause.getCause() != null && isAboutNothing(cause.getCause()));
    }

    private static Broken told(ConstraintViolation<?> violation) {
        var at = violation.getConstraintDescriptor().getAnnotation() instanceof Holds rule
                ? rule.at()
                : violation.getPropertyPath().toString();
        return new Broken(at, violation.getMessage());
    }

    private static Stream<Annotation> annotations(Class<? extends Record> type, String component) {
        return properties(type).stream()
                .filter(p -> p.getPropertyName().equals(component))
                .flatMap(p -> p.getConstraintDescriptors().stream())
                .map(ConstraintDescriptor::getAnnotation);
    }

    private static Collection<PropertyDescriptor> properties(Class<?> type) {
        return VALIDATOR.getConstraintsForClass(type).getConstrainedProperties();
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
