package vn.tungho.registry.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people and programs leave them in lists: real dates, text, a bare year. */
final class DateReader {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{4})(?:\\D.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:\\D.*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[/.\\-]\\s?(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,8}");
    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2100;

    private DateReader() {}

    /**
     * @param on the day, when it is known
     * @param year the year, when at least that is known
     * @param isImpossible the text has the form of a date but no calendar has that day
     */
    record Reading(@Nullable LocalDate on, @Nullable Integer year, boolean isImpossible) {}

    private static final Reading NOTHING = new Reading(null, null, false);

    static Reading read(Cell cell) {
        if (cell.date() != null) {
            return new Reading(cell.date(), cell.date().getYear(), false);
        }
        var text = cell.text();
        if (NUMBER.matcher(text).matches()) {
            return number(text);
        }
        var day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return of(day.group(3), day.group(2), day.group(1));
        }
        var iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        var month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return new Reading(null, Integer.valueOf(month.group(2)), false);
        }
        return NOTHING;
    }

    /** A number is a year or nothing: a serial number without a date's format may as well be a day whose zeros or signs are lost. */
    private static Reading number(String text) {
        var whole = text.length() == 4 ? Integer.parseInt(text) : 0;
        return whole >= FIRST_YEAR && whole <= LAST_YEAR ? new Reading(null, whole, false) : NOTHING;
    }

    private static Reading of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        try {
            return new Reading(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)), y, false);
        } catch (DateTimeException e) {
            return new Reading(null, y, true);
        }
    }
}
