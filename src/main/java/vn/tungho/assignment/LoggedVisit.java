package vn.tungho.assignment;

/**
 * The receipt of a visit.
 *
 * @param isNew false when the same client id was logged before: nothing changed
 * @param isLate true when it was recorded more days after the visit than the rule allows
 * @param isStale true when somebody else has become responsible since; the visit counts all the same
 * @param epoch the household's epoch now
 */
public record LoggedVisit(long visitId, boolean isNew, boolean isLate, boolean isStale, int epoch) {}
