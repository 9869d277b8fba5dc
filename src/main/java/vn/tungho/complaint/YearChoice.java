package vn.tungho.complaint;

import java.util.List;

/**
 * For which years a settlement may decide on the class.
 *
 * @param proposed the year of the decision complained of, as far as the records tell it
 */
public record YearChoice(int proposed, List<Integer> allowed) {
    public YearChoice {
        allowed = List.copyOf(allowed);
    }

    static YearChoice only(int year) {
        return new YearChoice(year, List.of(year));
    }
}
