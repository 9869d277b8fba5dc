package vn.tungho.support;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a selection meeting.
 *
 * @param agreed how many agreed to each case, by case id
 */
public record SelectionData(
        LocalDate heldOn,
        String place,
        String chairName,
        String secretaryName,
        @Nullable String frontName,
        int attending,
        boolean isSecretBallot,
        Map<Long, Integer> agreed,
        String comments) {
    public SelectionData {
        agreed = Map.copyOf(agreed);
    }
}
