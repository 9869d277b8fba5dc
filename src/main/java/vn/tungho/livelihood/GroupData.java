package vn.tungho.livelihood;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is founded or changed.
 *
 * @param villageCode null when its households live in several villages
 * @param modelId the model of the library it follows; null for none
 */
public record GroupData(
        GroupKind kind,
        String name,
        String communeCode,
        @Nullable String villageCode,
        String purpose,
        @Nullable Long modelId,
        LocalDate foundedOn) {}
