package vn.tungho.review.coherence;

/**
 * How the sheets of one person fit together, as counts: people judge them.
 *
 * @param sheets sheets that are the household's latest
 * @param flagged those with something that does not fit
 * @param departing those with a need that is answered otherwise than it follows
 * @param open those with something that nobody explained or looked at again
 */
public record FlagShare(long userId, int sheets, int flagged, int departing, int open) {}
