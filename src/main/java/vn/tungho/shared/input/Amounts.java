package vn.tungho.shared.input;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tungho.shared.VietnameseFormat;

/** Reads amounts in đồng as people write them: 1.500.000, 1,500,000 đ, 1500000, 1,5 triệu, 500k. What is doubtful is refused. */
public final class Amounts {
    /** The most that one amount may be, in đồng: no province's fund holds more. */
    public static final long MOST = 999_999_999_999L;

    private static final String EXAMPLE = "Ghi bằng đồng, ví dụ 1.500.000.";
    private static final Pattern SHAPE = Pattern.compile("(?<sign>-?) ?(?<number>[0-9][0-9.,' ]*?) ?(?<unit>\\p{L}*)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+|[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)[.,]([0-9]{1,2})");
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("k", 3),
            Map.entry("n", 3),
            Map.entry("ngàn", 3),
            Map.entry("nghìn", 3),
            Map.entry("ng", 3),
            Map.entry("tr", 6),
            Map.entry("triệu", 6),
            Map.entry("trieu", 6),
            Map.entry("tỷ", 9),
            Map.entry("tỉ", 9),
            Map.entry("ty", 9));
    private static final Pattern DONG =
            Pattern.compile("(?<=[0-9. ])(?:đồng|dong|đ|d|vnd|vnđ|₫)$|(?<=\\p{L} )(?:đồng|đ)$");

    private Amounts() {}

    /** The amount in đồng, 0 to {@link #MOST}. */
    public static Reading<Long> read(String text) {
        return read(text, MOST);
    }

    /** The amount in đồng, 0 to {@code most}. */
    public static Reading<Long> read(String text, long most) {
        var typed = Typed.clean(text).toLowerCase(Locale.of("vi"));
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        var shape = SHAPE.matcher(DONG.matcher(typed).replaceAll("").strip());
        var power = shape.matches() ? UNITS.get(shape.group("unit")) : null;
        if (power == null) {
            return Reading.refused("Không đọc được số tiền " + Typed.quoted(Typed.clean(text)) + ". " + EXAMPLE);
        }
        if (!shape.group("sign").isEmpty()) {
            return Reading.refused("Số tiền không thể nhỏ hơn 0. " + EXAMPLE);
        }
        var number = number(shape.group("number").strip(), power);
        return number.then(n -> n.compareTo(BigDecimal.valueOf(most)) > 0
                ? Reading.refused(
                        "Số tiền nhiều nhất ghi được là " + VietnameseFormat.money(most) + ". Xem lại số chữ số.")
                : Reading.of(n.longValueExact()));
    }

    private static Reading<BigDecimal> number(String number, int power) {
        var isGrouped = WHOLE.matcher(number);
        if (isGrouped.matches() && (power == 0 || isGrouped.group(1) == null)) {
            return Reading.of(new BigDecimal(number.replaceAll("[^0-9]", "")).scaleByPowerOfTen(power));
        }
        var decimal = DECIMAL.matcher(number);
        // a decimal comma makes sense with "triệu" only: "1.5" alone may be one and a half of anything
        return power > 0 && decimal.matches()
                ? Reading.of(new BigDecimal(decimal.group(1) + "." + decimal.group(2)).scaleByPowerOfTen(power))
                : Reading.refused("Không rõ " + Typed.quoted(number) + " là bao nhiêu đồng. " + EXAMPLE);
    }
}
