package vn.tungho.livelihood;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What went into a group or came out of it.
 *
 * @param isResult false for inputs: money, animals, seed, work
 * @param source who gave it, or where it was sold
 * @param amount worth, đồng
 * @param households how many had a share in a result; null for inputs
 */
public record GroupEntry(
        boolean isResult,
        LocalDate onDay,
        String content,
        String source,
        long amount,
        @Nullable Integer households) {}
