package vn.tungho.shared.input;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.CitizenId;
import vn.tungho.shared.Gender;

/** Reads personal identification numbers: the form of 12 digits, and whether what the digits say can be. */
public final class CitizenIds {
    private static final Set<String> PROVINCES = Arrays.stream(
                    ("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 "
                                    + "040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 "
                                    + "079 080 082 083 084 086 087 089 091 092 093 094 095 096")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());
    /** Who was born abroad carries the code of a country, from here on. */
    private static final int FIRST_COUNTRY = 101;

    /** 0 and 1 are men and women born in the 20th century, 2 and 3 those of the 21st. */
    private static final char LAST_CENTURY_AND_SEX = '3';

    private static final Pattern BETWEEN = Pattern.compile("[ .'’`-]");
    private static final Pattern OLD = Pattern.compile("[0-9]{9}");
    private static final Pattern PHONE = Pattern.compile("(?:0|\\+?84)[235789][0-9]{8}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private CitizenIds() {}

    /** The number, without spaces, points and signs that nobody sees; what cannot be one is refused in words. */
    public static Reading<CitizenId> read(String text) {
        var typed = Typed.clean(text);
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        var digits = BETWEEN.matcher(typed).replaceAll("");
        if (CitizenId.isValid(digits)) {
            var fault = nonsense(digits);
            return fault == null ? Reading.of(new CitizenId(digits)) : Reading.refused(fault);
        }
        if (isPhone(typed)) {
            return Reading.refused("%s là số điện thoại, không phải số CCCD. Số CCCD có 12 chữ số như in trên thẻ."
                    .formatted(Typed.quoted(typed)));
        }
        if (OLD.matcher(digits).matches()) {
            return Reading.refused(
                    "Đây là số CMND cũ có 9 chữ số. Ghi số CCCD 12 chữ số, hoặc bỏ trống nếu chưa có thẻ.");
        }
        return Reading.refused(
                DIGITS.matcher(digits).matches()
                        ? "Số CCCD có đúng 12 chữ số, ở đây có %d. Nhập lại như in trên thẻ.".formatted(digits.length())
                        : "Số CCCD chỉ gồm 12 chữ số, gặp %s. Nhập lại như in trên thẻ."
                                .formatted(Typed.quoted(typed)));
    }

    /** True for what is a telephone number and no citizen number that lost its zeros. */
    public static boolean isPhone(String text) {
        return PHONE.matcher(BETWEEN.matcher(Typed.clean(text)).replaceAll("")).matches();
    }

    private static @Nullable String nonsense(String digits) {
        var place = digits.substring(0, 3);
        if (Integer.parseInt(place) < FIRST_COUNTRY && !PROVINCES.contains(place)) {
            return "Số CCCD bắt đầu bằng %s: không có tỉnh nào mang mã này. Xem lại ba chữ số đầu trên thẻ."
                    .formatted(place);
        }
        return digits.charAt(3) > LAST_CENTURY_AND_SEX
                ? "Chữ số thứ tư của số CCCD là %s: số này chỉ người sinh từ năm 2100. Xem lại trên thẻ."
                        .formatted(digits.charAt(3))
                : null;
    }

    /** What the number itself says against the birth year and the sex beside it; empty where it agrees or nothing is known. */
    public static Optional<String> contradiction(
            CitizenId id, @Nullable Integer birthYear, @Nullable Gender gender, LocalDate today) {
        if (id.birthYear() > today.getYear()) {
            return Optional.of(
                    "Số CCCD nói người này sinh năm %d, năm chưa tới. Xem lại số trên thẻ.".formatted(id.birthYear()));
        }
        if (birthYear != null && id.birthYear() != birthYear) {
            return Optional.of("Số CCCD nói sinh năm %d, ngày sinh ghi năm %d. Xem lại số trên thẻ hoặc ngày sinh."
                    .formatted(id.birthYear(), birthYear));
        }
        return gender != null && id.gender() != gender
                ? Optional.of("Số CCCD nói là %s, giới tính ghi %s. Xem lại số trên thẻ hoặc giới tính."
                        .formatted(words(id.gender()), words(gender)))
                : Optional.empty();
    }

    private static String words(Gender gender) {
        return gender == Gender.MALE ? "nam" : "nữ";
    }
}
