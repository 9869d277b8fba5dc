package vn.tungho.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A personal identification number of 12 digits. It prints masked; the full number is asked for by name, where the person may
 * see it and the reading is audited.
 */
public record CitizenId(String number) {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");

    /** The provinces that numbers were given by, with those that merged in 2025 (annex of Circular 59/2021/TT-BCA). */
    private static final Set<String> PROVINCES = Set.of(
            ("001,002,004,006,008,010,011,012,014,015,017,019,020,022,024,025,026,027,030,031,033,034,035,036,037,038,040,042,044,"
                            + "045,046,048,049,051,052,054,056,058,060,062,064,066,067,068,070,072,074,075,077,079,080,082,083,"
                            + "084,086,087,089,091,092,093,094,095,096")
                    .split(",", -1));

    /** People born abroad carry the country's code in place of the province's. */
    private static final String LAST_COUNTRY = "399";

    public CitizenId {
        if (!isValid(number)) {
            throw new BusinessException("Số CCCD phải có đúng 12 chữ số. Nhập lại như in trên thẻ.");
        }
    }

    /** True for 12 digits. */
    public static boolean isValid(String number) {
        return TWELVE_DIGITS.matcher(number).matches();
    }

    /**
     * Why a number of 12 digits is no one's number: its first three digits are no province or country, or it belongs to somebody who
     * is not born yet. Empty when nothing speaks against it. Numbers already on file are not asked.
     *
     * @param number 12 digits
     * @param today the day by which the person must be born
     */
    public static Optional<String> fault(String number, LocalDate today) {
        var place = number.substring(0, 3);
        if (place.compareTo("100") < 0 ? !PROVINCES.contains(place) : place.compareTo(LAST_COUNTRY) > 0) {
            return Optional.of(
                    "Số CCCD bắt đầu bằng %s, không phải mã tỉnh nào. Nhập lại như in trên thẻ.".formatted(place));
        }
        var year = new CitizenId(number).birthYear();
        return year > today.getYear()
                ? Optional.of("Số CCCD này của người sinh năm %d, chưa tới. Nhập lại như in trên thẻ.".formatted(year))
                : Optional.empty();
    }

    /** Such as {@code 0441••••8598}. */
    public String masked() {
        return number.substring(0, 4) + "••••" + number.substring(8);
    }

    /** The year of birth that the number carries in its 4th to 6th digits. */
    public int birthYear() {
        return 1900 + (number.charAt(3) - '0') / 2 * 100 + Integer.parseInt(number.substring(4, 6));
    }

    /** The gender that the number carries in its 4th digit. */
    public Gender gender() {
        return (number.charAt(3) - '0') % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    @Override
    public String toString() {
        return masked();
    }
}
