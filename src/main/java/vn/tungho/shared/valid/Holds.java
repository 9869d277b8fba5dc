package vn.tungho.shared.valid;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule between several answers: a method {@code boolean isX()} of the record that must be true. It is asked when the answers
 * it reads are sound in themselves, so it need not look for what is missing.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Holds.Judge.class)
public @interface Holds {
    /** The component of the record at whose field the fault is shown. */
    String at();

    /** What is wrong and how to mend it, a Vietnamese sentence. */
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** True is sound. */
    final class Judge implements ConstraintValidator<Holds, Boolean> {
        @Override
        public boolean isValid(Boolean holds, ConstraintValidatorContext context) {
            return holds;
        }
    }
}
