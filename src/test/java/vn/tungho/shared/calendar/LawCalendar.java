package vn.tungho.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The working days of 2025–2028 worked out from the articles alone, without the product's tables and code: the second opinion of {@link IndependentTermsTest}.
 * The two lunar dates are those of the Vietnamese calendar (UTC+7).
 */
final class LawCalendar {
    static final int FIRST_YEAR = 2025;
    static final int LAST_YEAR = 2028;

    /** Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b: five days at the lunar new year; which five is the notice's choice (2028: projected). */
    private static final Map<Integer, LocalDate> TET_BEGINS = Map.of(
            2025, LocalDate.of(2025, 1, 27),
            2026, LocalDate.of(2026, 2, 16),
            2027, LocalDate.of(2027, 2, 4),
            2028, LocalDate.of(2028, 1, 24));

    /** Điều 112 khoản 1 điểm e: the 10th of the 3rd lunar month. */
    private static final Map<Integer, LocalDate> HUNG_KINGS = Map.of(
            2025, LocalDate.of(2025, 4, 7),
            2026, LocalDate.of(2026, 4, 26),
            2027, LocalDate.of(2027, 4, 16),
            2028, LocalDate.of(2028, 4, 4));

    /** Điều 112 khoản 1 điểm đ: 2 September and one day beside it, the notice's choice (2028: projected). */
    private static final Map<Integer, LocalDate> BESIDE_NATIONAL_DAY = Map.of(
            2025, LocalDate.of(2025, 9, 1),
            2026, LocalDate.of(2026, 9, 1),
            2027, LocalDate.of(2027, 9, 3),
            2028, LocalDate.of(2028, 9, 1));

    /** Swaps by the notices: a weekday off for a Saturday worked. */
    private static final Map<LocalDate, LocalDate> SWAPS = Map.of(
            LocalDate.of(2025, 5, 2), LocalDate.of(2025, 4, 26),
            LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 10),
            LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 22));

    private static final LocalDate CULTURE_DAY_SINCE = LocalDate.of(2026, 7, 1);

    private final NavigableSet<LocalDate> worked = new TreeSet<>();

    LawCalendar() {
        for (var day = LocalDate.of(FIRST_YEAR, 1, 1); day.getYear() <= LAST_YEAR; day = day.plusDays(1)) {
            if (!isWeeklyDayOff(day)) {
                worked.add(day);
            }
        }
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            var statutory = statutory(year);
            worked.removeAll(statutory);
            // Điều 111 khoản 3: a statutory day on a weekly day off is made up for on the next working day
            statutory.stream()
                    .filter(LawCalendar::isWeeklyDayOff)
                    .sorted()
                    .forEach(d -> worked.remove(worked.higher(d)));
            // Nghị quyết 28/2026/QH16 Điều 2, outside Điều 112: off, but never made up for
            var culture = LocalDate.of(year, Month.NOVEMBER, 24);
            if (culture.isAfter(CULTURE_DAY_SINCE)) {
                worked.remove(culture);
            }
        }
        worked.removeAll(SWAPS.keySet());
        worked.addAll(SWAPS.values());
    }

    private static Collection<LocalDate> statutory(int year) {
        var tet = TET_BEGINS.get(year);
        return Stream.concat(
                        tet.datesUntil(tet.plusDays(5)),
                        Stream.of(
                                LocalDate.of(year, Month.JANUARY, 1),
                                HUNG_KINGS.get(year),
                                LocalDate.of(year, Month.APRIL, 30),
                                LocalDate.of(year, Month.MAY, 1),
                                BESIDE_NATIONAL_DAY.get(year),
                                LocalDate.of(year, Month.SEPTEMBER, 2)))
                .toList();
    }

    private static boolean isWeeklyDayOff(LocalDate day) {
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }

    /**
     * Bộ luật Dân sự 2015, Điều 147–148: the day of the event does not count, and a term of days ends on a working day. A day of the month (M) is the
     * first one on or after the event, where something begins. Null after 2028.
     */
    @Nullable LocalDate ends(LocalDate event, int amount, String kind) {
        return switch (kind) {
            case "W" ->
                worked.tailSet(event, false).stream()
                        .skip(amount - 1L)
                        .findFirst()
                        .orElse(null);
            case "C" -> worked.ceiling(event.plusDays(amount));
            case "M" ->
                event.datesUntil(event.plusDays(32))
                        .filter(d -> d.getDayOfMonth() == amount)
                        .findFirst()
                        .orElseThrow();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    boolean isWorked(LocalDate day) {
        return worked.contains(day);
    }
}
