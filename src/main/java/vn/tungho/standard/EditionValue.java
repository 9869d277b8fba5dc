package vn.tungho.standard;

import org.jspecify.annotations.Nullable;

/**
 * A number of an edition with the text it comes from.
 *
 * @param value null when no text that was found gives it
 * @param isConfirmed false while the number does not come from an official text that two administrators vouch for
 */
public record EditionValue(
        String editionId,
        ValueCode valueCode,
        String name,
        @Nullable Long value,
        ValueUnit unit,
        String article,
        String source,
        boolean isConfirmed) {}
