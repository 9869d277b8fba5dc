package vn.tungho.shared.basis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many scored households rest on the same basis.
 *
 * @param basis null when they were scored before the basis was kept: then it is not known
 */
public record BasisShare(@Nullable ScoreBasis basis, int households) {
    /** The shares of these scores, one entry of the collection for each scored household. */
    public static List<BasisShare> of(Collection<@Nullable ScoreBasis> scored) {
        var counts = new LinkedHashMap<@Nullable ScoreBasis, Integer>();
        scored.forEach(b -> counts.merge(b, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new BasisShare(e.getKey(), e.getValue()))
                .toList();
    }
}
