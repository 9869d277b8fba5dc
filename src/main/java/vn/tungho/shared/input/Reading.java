package vn.tungho.shared.input;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;

/**
 * What a typed text says: nothing, a value, or something that is refused in words.
 *
 * @param value what was understood; null where nothing stands or it is refused
 * @param fault why it is refused and what to write instead, a whole sentence; null where it is not
 */
public record Reading<T>(@Nullable T value, @Nullable String fault) {
    /** Nothing was typed. */
    public static <T> Reading<T> nothing() {
        return new Reading<>(null, null);
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    public static <T> Reading<T> refused(String fault) {
        return new Reading<>(null, fault);
    }

    public boolean isNothing() {
        return value == null && fault == null;
    }

    /** Why it cannot be taken. */
    public Optional<String> refusal() {
        return Optional.ofNullable(fault);
    }

    /** The value, empty where nothing was typed; throws the refusal as an expected "no". */
    public Optional<T> taken() {
        if (fault != null) {
            throw new BusinessException(fault);
        }
        return Optional.ofNullable(value);
    }

    /** A further look at a value that was understood. */
    public <R> Reading<R> then(Function<T, Reading<R>> next) {
        return value == null ? new Reading<>(null, fault) : next.apply(value);
    }
}
