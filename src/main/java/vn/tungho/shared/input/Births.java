package vn.tungho.shared.input;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when somebody was born: a day, or only the year, as it stands on many old papers. */
public final class Births {
    /** Older than this nobody has become. */
    public static final int LONGEST_LIFE = 125;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private Births() {}

    /**
     * When somebody was born.
     *
     * @param on the day, null where only the year is known
     */
    public record Birth(@Nullable LocalDate on, int year) {}

    /** The day or the year of birth, not after today and within a human life. */
    public static Reading<Birth> read(String text, LocalDate today) {
        var typed = Typed.clean(text);
        var birth = YEAR.matcher(typed).matches()
                ? Reading.of(new Birth(null, Integer.parseInt(typed)))
                : Days.read(text).then(day -> Reading.of(new Birth(day, day.getYear())));
        var fault = birth.fault();
        return fault != null
                ? Reading.refused(fault.replace("ví dụ 28/02/1980.", "ví dụ 28/02/1980, hoặc chỉ năm sinh."))
                : birth.then(b -> within(b, today));
    }

    private static Reading<Birth> within(Birth birth, LocalDate today) {
        var on = birth.on();
        if (birth.year() > today.getYear() || (on != null && on.isAfter(today))) {
            return Reading.refused("Ngày hoặc năm sinh này còn ở phía trước. Xem lại năm.");
        }
        return birth.year() < today.getYear() - LONGEST_LIFE
                ? Reading.refused(
                        "Người sinh năm %d đã hơn %d tuổi. Xem lại năm.".formatted(birth.year(), LONGEST_LIFE))
                : Reading.of(birth);
    }
}
