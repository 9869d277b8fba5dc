package vn.tungho.review;

/**
 * A review has come to where applicants may be left without what they asked for.
 *
 * @param reviewed false when the list was closed, true when the households were recognised
 */
public record ApplicantsRefused(long reviewId, boolean reviewed) {}
