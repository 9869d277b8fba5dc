package vn.tungho.shared.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;

/** Reads days as they are typed in Vietnam, day first, and says what is wrong with one. */
public final class Days {
    /** Nothing that this system is asked about happened earlier. */
    public static final LocalDate LOWEST = LocalDate.of(1900, 1, 1);

    private static final String EXAMPLE = "Nhập theo ngày/tháng/năm, ví dụ 28/02/1980.";
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2}) ?[/.\\-] ?([0-9]{1,2}) ?[/.\\-] ?([0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    private Days() {}

    /** The day; what is no day of the calendar, or only half written, is refused with the words typed. */
    public static Reading<LocalDate> read(String text) {
        var typed = Typed.clean(text);
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        for (var form : new Pattern[] {DAY_FIRST, DIGITS}) {
            var shape = form.matcher(typed);
            if (shape.matches()) {
                try {
                    return Reading.of(LocalDate.of(
                            Integer.parseInt(shape.group(3)),
                            Integer.parseInt(shape.group(2)),
                            Integer.parseInt(shape.group(1))));
                } catch (DateTimeException e) {
                    return Reading.refused("Ngày " + typed + " không có trong lịch. " + EXAMPLE);
                }
            }
        }
        return Reading.refused(Typed.quoted(typed) + " không phải là một ngày. " + EXAMPLE);
    }

    /** The day within its range; each end may be open. */
    public static Reading<LocalDate> within(LocalDate day, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var first = earliest == null ? LOWEST : earliest;
        if (day.isBefore(first)) {
            return Reading.refused("Ngày %s sớm hơn ngày sớm nhất có thể ghi là %s. Xem lại cả năm."
                    .formatted(VietnameseFormat.date(day), VietnameseFormat.date(first)));
        }
        return latest != null && day.isAfter(latest)
                ? Reading.refused("Ngày %s còn ở phía trước: ngày muộn nhất ghi được là %s."
                        .formatted(VietnameseFormat.date(day), VietnameseFormat.date(latest)))
                : Reading.of(day);
    }
}
