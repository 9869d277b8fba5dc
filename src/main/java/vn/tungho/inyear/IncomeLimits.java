package vn.tungho.inyear;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.area.AreaType;
import vn.tungho.standard.EditionValue;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.ValueCode;

/**
 * Between which lines an edition's income must lie, in đồng per person and month.
 *
 * @param above the income must be more than this; null when there is no lower line
 * @param upTo the income may be this at most; null when no text that was found gives it
 */
public record IncomeLimits(@Nullable EditionValue above, EditionValue upTo) {
    /** The limits for a kind of request in such an area (R-INCOME-MEDIUM, R-INCOME-LOW). */
    static IncomeLimits of(StandardService standard, String editionId, RequestKind kind, AreaType area) {
        var rural = area == AreaType.RURAL;
        return kind == RequestKind.MEDIUM
                ? new IncomeLimits(
                        value(standard, editionId, rural ? ValueCode.RURAL_INCOME : ValueCode.URBAN_INCOME),
                        value(
                                standard,
                                editionId,
                                rural ? ValueCode.RURAL_MEDIUM_INCOME : ValueCode.URBAN_MEDIUM_INCOME))
                : new IncomeLimits(
                        null,
                        value(standard, editionId, rural ? ValueCode.RURAL_LOW_INCOME : ValueCode.URBAN_LOW_INCOME));
    }

    private static EditionValue value(StandardService standard, String editionId, ValueCode code) {
        return standard.values(editionId).stream()
                .filter(v -> v.valueCode() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("edition " + editionId + " has no " + code));
    }

    /** True when every line is known and comes from an official text. */
    public boolean isConfirmed() {
        return upTo.isConfirmed() && (above == null || above.isConfirmed());
    }

    /** True when a number is there for every line. */
    public boolean isKnown() {
        return upTo.value() != null && (above == null || above.value() != null);
    }

    /** Does the income lie within? Exactly the lower line is too little, exactly the upper line is still within. */
    public boolean holds(IncomeForm form) {
        var most = upTo.value();
        var least = above == null ? null : above.value();
        if (most == null || (above != null && least == null)) {
            throw new IllegalStateException("a line is not known: " + this);
        }
        return form.compareTo(BigDecimal.valueOf(most)) <= 0
                && (least == null || form.compareTo(BigDecimal.valueOf(least)) > 0);
    }
}
