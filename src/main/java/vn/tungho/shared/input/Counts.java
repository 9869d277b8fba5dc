package vn.tungho.shared.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.tungho.shared.VietnameseFormat;

/** Reads whole and decimal numbers as they are typed; nothing is rounded or made to fit. */
public final class Counts {
    private static final Pattern WHOLE = Pattern.compile("[0-9]+|[0-9]{1,3}(?:[. ][0-9]{3})+");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)(?:[.,]([0-9]+))?");

    private Counts() {}

    /** A whole number from {@code least} to {@code most}, digits only, groups of three apart by dot or space. */
    public static Reading<Integer> read(String text, int least, int most) {
        var typed = Typed.clean(text);
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        if (!WHOLE.matcher(typed).matches()) {
            return Reading.refused(
                    typed.startsWith("-")
                            ? "Số này không thể nhỏ hơn 0: " + range(least, most)
                            : DECIMAL.matcher(typed).matches()
                                    ? "Chỗ này chỉ ghi số nguyên: " + range(least, most)
                                    : Typed.quoted(typed) + " không phải là một số: " + range(least, most));
        }
        var digits = typed.replaceAll("[^0-9]", "");
        var number = new BigDecimal(digits);
        return number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0
                ? Reading.refused("Số " + Typed.quoted(digits) + " nằm ngoài khoảng cho phép: " + range(least, most))
                : Reading.of(number.intValueExact());
    }

    /**
     * A decimal number from {@code least} to {@code most} with at most {@code places} places, comma or dot before them.
     * A dot with exactly three digits behind it may be a thousand and is refused.
     */
    public static Reading<BigDecimal> readDecimal(String text, BigDecimal least, BigDecimal most, int places) {
        var typed = Typed.clean(text);
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        var shape = DECIMAL.matcher(typed);
        if (!shape.matches()) {
            return Reading.refused(Typed.quoted(typed) + " không phải là một số: " + range(least, most));
        }
        var part = shape.group(2) == null ? "" : shape.group(2);
        if (part.length() > places) {
            return Reading.refused(
                    places == 0
                            ? "Chỗ này chỉ ghi số nguyên: " + range(least, most)
                            : "Ghi nhiều nhất %d chữ số sau dấu phẩy: %s".formatted(places, range(least, most)));
        }
        var number = new BigDecimal(shape.group(1) + (part.isEmpty() ? "" : "." + part));
        return number.compareTo(least) < 0 || number.compareTo(most) > 0
                ? Reading.refused("Số " + Typed.quoted(typed) + " nằm ngoài khoảng cho phép: " + range(least, most))
                : Reading.of(number);
    }

    /** “ghi một số từ 0 đến 34.” */
    public static String range(int least, int most) {
        return "ghi một số từ " + plain(least)
                + (most == Integer.MAX_VALUE ? " trở lên." : " đến " + plain(most) + ".");
    }

    /** Years and small numbers stand without a dot. */
    private static String plain(int number) {
        return number < 10_000 ? Integer.toString(number) : VietnameseFormat.number(number);
    }

    private static String range(BigDecimal least, BigDecimal most) {
        return "ghi một số từ " + plain(least) + " đến " + plain(most) + ", phần lẻ sau dấu phẩy.";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
