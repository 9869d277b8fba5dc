package vn.tungho.inyear;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A commune's report of what changed in a month, due by the 5th of the next one.
 *
 * @param month the first day of the month reported on
 */
public record ChangeReport(
        String communeCode,
        LocalDate month,
        String provinceCode,
        LocalDate dueOn,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        @Nullable String sentBy,
        @Nullable Integer newPoor,
        @Nullable Integer newNearPoor,
        @Nullable Integer escapes) {
    /** The key of its duty on the work list. */
    public String key() {
        return communeCode + "-" + month.toString().substring(0, 7);
    }

    /** Of which month, as it is said. */
    public String time() {
        return "tháng " + month.getMonthValue() + "/" + month.getYear();
    }
}
