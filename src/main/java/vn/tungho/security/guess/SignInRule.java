package vn.tungho.security.guess;

import java.time.Duration;
import vn.tungho.shared.BusinessException;

/** How many tries somebody has and within which time, or how long something holds: a row of {@code sign_in_rule}, our own choice. */
public record SignInRule(String rule, int most, int minutes, String meaning) {
    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** The time as people say it, such as "15 phút" or "7 ngày". */
    public String lengthWords() {
        var length = length();
        if (length.toMinutesPart() > 0) {
            return length.toMinutes() + " phút";
        }
        return length.toHoursPart() > 0 ? length.toHours() + " giờ" : length.toDays() + " ngày";
    }

    /** What whoever has no try left is told where he is signed in already. */
    public BusinessException used() {
        return new BusinessException("Đã nhập sai " + most + " lần. Hãy thử lại sau " + lengthWords() + ".");
    }
}
