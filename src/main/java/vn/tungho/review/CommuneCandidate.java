package vn.tungho.review;

/**
 * A commune that may take part in a review year.
 *
 * @param villages of the register; a commune without one cannot be opened
 * @param households poor and near-poor on the register: the list the review begins with
 * @param isOpened true when the commune is being reviewed in that year already
 */
public record CommuneCandidate(
        String communeCode, String communeName, int villages, int households, boolean isOpened) {}
