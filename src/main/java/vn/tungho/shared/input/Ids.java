package vn.tungho.shared.input;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of things as they stand in addresses and requests. */
public final class Ids {
    /** As many digits as every number of ours has at most; longer ones belong to nothing. */
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private Ids() {}

    /** The number; empty for anything that cannot be the number of a thing, however long. */
    public static Optional<Long> read(@Nullable String text) {
        return text != null && ID.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
