package vn.tungho.assignment.ui;

import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.assignment.Visit;

/**
 * What a visit's form is about.
 *
 * @param epoch the assignment's epoch the page read; null when a visit is corrected
 * @param corrected the visit that is corrected; null for a new one
 */
record VisitSubject(
        long householdId,
        String headName,
        @Nullable Integer epoch,
        @Nullable Visit corrected) {
    static VisitSubject of(MyHousehold household) {
        return new VisitSubject(household.householdId(), household.headName(), household.epoch(), null);
    }

    /** Under which the draft is kept. */
    String draftKey() {
        return corrected == null ? "visit-" + householdId : "visit-correction-" + corrected.visitId();
    }
}
