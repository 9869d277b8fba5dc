package vn.tungho.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.calendar.DeadlineUnit;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.WorkingCalendar;

/** Dates, numbers and money as they are written in Vietnam. */
public final class VietnameseFormat {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private VietnameseFormat() {}

    /** 08/10/2026. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 08:30 08/10/2026. */
    public static String dateTime(LocalDateTime time) {
        return DATE_TIME.format(time);
    }

    /**
     * “ngày 08 tháng 10 năm 2026”; days below 10 and the months 1 and 2 take a zero (Nghị định 30/2020). Null leaves the figures
     * to the pen.
     */
    public static String longDate(@Nullable LocalDate day) {
        if (day == null) {
            return "ngày … tháng … năm …";
        }
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** “thứ Năm”, “Chủ nhật”. */
    public static String weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }

    /** “thứ Năm 08/10/2026”. */
    public static String weekdayDate(LocalDate day) {
        return weekday(day) + " " + date(day);
    }

    /** 1.500.000. */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    /** A decimal number with a comma and exactly so many places: 12,50. Rounds half up. */
    public static String decimal(BigDecimal value, int places) {
        return swap(String.format(Locale.ROOT, "%,." + places + "f", value.setScale(places, RoundingMode.HALF_UP)));
    }

    /** 1.500.000 đ. */
    public static String money(long dong) {
        return number(dong) + " đ";
    }

    /** A heading or verb within a sentence: only its first letter becomes small, so that names keep theirs. */
    public static String midSentence(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.of("vi")) + words.substring(1)
                : words;
    }

    /**
     * The share as 50,00 %, rounded half up; cut where rounding would make it read as a whole per cent that it does not reach, so that
     * no share below a legal limit reads as the limit. Empty when the whole is 0.
     */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        var exact = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100));
        var rounded = exact.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        var isWhole = rounded.stripTrailingZeros().scale() <= 0;
        return decimal(isWhole ? exact.divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN) : rounded, 2) + " %";
    }

    /**
     * The shares of all parts of one whole, which add up to exactly 100,00 %: cut to hundredths, what is left goes to those that were cut
     * most. Empty texts when the whole is 0.
     */
    public static List<String> shares(List<Long> parts) {
        var whole = parts.stream().mapToLong(Long::longValue).sum();
        if (whole == 0) {
            return parts.stream().map(p -> "").toList();
        }
        var hundredths = parts.stream().mapToLong(p -> p * 10_000L / whole).toArray();
        var left = 10_000L - LongStream.of(hundredths).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> -(parts.get(i) * 10_000L % whole)))
                .limit(left)
                .forEach(i -> hundredths[i]++);
        return LongStream.of(hundredths)
                .mapToObj(h -> decimal(BigDecimal.valueOf(h, 2), 2) + " %")
                .toList();
    }

    /**
     * How long is left, in the unit in which the term counts: “còn 2 ngày làm việc (hạn thứ Năm 08/10/2026)”, “còn 2 ngày (hạn …)”,
     * “hạn hôm nay (…)”, “quá hạn 1 ngày làm việc (…)”.
     */
    public static String due(WorkingCalendar calendar, LocalDate today, Due due) {
        return due.unit() == DeadlineUnit.WORKING_DAYS
                ? dueInWorkingDays(calendar, today, due.on())
                : dueInDays(today, due.on());
    }

    private static String dueInWorkingDays(WorkingCalendar calendar, LocalDate today, LocalDate dueOn) {
        var when = " (hạn " + weekdayDate(dueOn) + ")";
        if (today.equals(dueOn)) {
            return "hạn hôm nay" + when;
        }
        var days = Math.abs(calendar.workingDaysBetween(today, dueOn));
        if (today.isBefore(dueOn)) {
            return "còn " + days + " ngày làm việc" + when;
        }
        return (days == 0 ? "quá hạn" : "quá hạn " + days + " ngày làm việc") + when;
    }

    /** The same in calendar days: “còn 2 ngày (hạn thứ Năm 08/10/2026)”, “hạn hôm nay (…)”, “quá hạn 1 ngày (…)”. */
    public static String dueInDays(LocalDate today, LocalDate dueOn) {
        var when = " (hạn " + weekdayDate(dueOn) + ")";
        var days = ChronoUnit.DAYS.between(today, dueOn);
        return (days == 0 ? "hạn hôm nay" : days > 0 ? "còn " + days + " ngày" : "quá hạn " + -days + " ngày") + when;
    }

    private static String swap(String rootFormat) {
        return rootFormat.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
