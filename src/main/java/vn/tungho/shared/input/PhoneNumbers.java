package vn.tungho.shared.input;

import java.util.regex.Pattern;

/** Vietnamese telephone numbers: read with their dots, spaces and +84, kept as digits that begin with 0. */
public final class PhoneNumbers {
    private static final Pattern TYPED = Pattern.compile("\\+?[0-9][0-9 .\\-()]*");
    private static final Pattern MOBILE = Pattern.compile("0[35789][0-9]{8}");
    private static final Pattern LANDLINE = Pattern.compile("02[0-9]{8,9}");
    private static final Pattern SHARED = Pattern.compile("1[89]00[0-9]{4}|1[89]00[0-9]{6}");
    private static final String EXAMPLE = "Ghi một số như 0912 345 678 hoặc 0233 3852 456; chưa có số thì bỏ trống.";

    private PhoneNumbers() {}

    /** The number as it is kept, such as 0912345678. */
    public static Reading<String> read(String text) {
        var typed = Typed.clean(text);
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        if (!TYPED.matcher(typed).matches()) {
            return Reading.refused(Typed.quoted(typed) + " không phải là số điện thoại. " + EXAMPLE);
        }
        var digits = typed.replaceAll("[^0-9]", "");
        var number = typed.startsWith("+84") || (digits.startsWith("84") && digits.length() >= 11)
                ? "0" + digits.substring(2).replaceFirst("^0", "")
                : digits;
        return MOBILE.matcher(number).matches()
                        || LANDLINE.matcher(number).matches()
                        || SHARED.matcher(number).matches()
                ? Reading.of(number)
                : Reading.refused(
                        "Số " + Typed.quoted(typed) + " không phải số điện thoại ở Việt Nam: di động có 10 chữ số, "
                                + "bắt đầu bằng 03, 05, 07, 08, 09; máy bàn bắt đầu bằng 02. " + EXAMPLE);
    }
}
