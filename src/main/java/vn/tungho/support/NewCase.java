package vn.tungho.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for support.
 *
 * @param indicatorNo the basic need it answers; null lets the programme say it when it answers only one
 * @param askedAmount đồng
 */
public record NewCase(
        long householdId,
        String programmeCode,
        @Nullable String memberName,
        @Nullable Integer indicatorNo,
        String need,
        LocalDate requestedOn,
        @Nullable Long askedAmount,
        @Nullable String groupName) {
    /** The least that a request says. */
    public static NewCase of(long householdId, String programmeCode, String need, LocalDate requestedOn) {
        return new NewCase(householdId, programmeCode, null, null, need, requestedOn, null, null);
    }
}
