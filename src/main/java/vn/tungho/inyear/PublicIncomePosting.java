package vn.tungho.inyear;

import java.time.LocalDate;

/**
 * The result of an income form as everybody may see it while it hangs at the commune's office: the name, the village, what is asked
 * and whether it is granted. It has no room for incomes, ID numbers or who asked.
 *
 * @param name the worker, or the head of the household
 * @param isGranted the income is within the line, so that the recognition is proposed
 * @param lastDay the last day on which it may be seen
 */
public record PublicIncomePosting(
        long requestId,
        RequestKind kind,
        String communeCode,
        String villageCode,
        String name,
        boolean isGranted,
        String placeName,
        LocalDate fromDay,
        LocalDate lastDay) {
    /** True on the days on which it hangs. */
    public boolean isUp(LocalDate today) {
        return !today.isBefore(fromDay) && !today.isAfter(lastDay);
    }
}
