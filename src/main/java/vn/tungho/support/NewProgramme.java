package vn.tungho.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the locality, as an administrator enters it. Nothing in it counts as confirmed.
 *
 * @param onlyPoor true for poor households only, else near-poor ones too
 * @param documents names of the papers asked for
 */
public record NewProgramme(
        String name,
        List<Integer> indicators,
        boolean onlyPoor,
        Frequency frequency,
        LocalDate validFromOn,
        String summary,
        @Nullable Long amount,
        String article,
        boolean isSelectionNeeded,
        boolean isPosted,
        @Nullable Integer returnMonths,
        String conditions,
        String contact,
        List<String> documents) {
    public NewProgramme {
        indicators = List.copyOf(indicators);
        documents = List.copyOf(documents);
    }
}
