package vn.tungho.shared;

import java.util.regex.Pattern;

/**
 * A personal identification number of 12 digits. It prints masked; the full number is asked for by name, where the person may
 * see it and the reading is audited.
 */
public record CitizenId(String number) {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");

    public CitizenId {
        if (!isValid(number)) {
            throw new BusinessException("Số CCCD phải có đúng 12 chữ số. Nhập lại như in trên thẻ.");
        }
    }

    /** True for 12 digits. */
    public static boolean isValid(String number) {
        return TWELVE_DIGITS.matcher(number).matches();
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
