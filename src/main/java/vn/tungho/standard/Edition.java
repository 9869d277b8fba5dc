package vn.tungho.standard;

/**
 * A poverty standard and the review years it holds for. A review keeps the edition it began with.
 *
 * @param fromYear first review year, inclusive
 * @param toYear last review year, inclusive
 * @param basis the decrees and circulars it rests on
 */
public record Edition(String editionId, String name, int fromYear, int toYear, String basis) {
    /** True when a review held in {@code year} runs under this edition. */
    public boolean covers(int year) {
        return fromYear <= year && year <= toYear;
    }
}
