package vn.tungho.review;

/**
 * For which year a class was found and for which its certificate is good: an annual review gives the next year's class, a decision on
 * a request in the year that of its own year.
 */
public record ClassTerm(int classYear, int certificateYear) {
    /** By an annual review of the year. */
    static ClassTerm annual(int reviewYear) {
        return new ClassTerm(reviewYear, reviewYear + 1);
    }

    /** By a decision that holds in its own year. */
    public static ClassTerm inYear(int year) {
        return new ClassTerm(year, year);
    }
}
