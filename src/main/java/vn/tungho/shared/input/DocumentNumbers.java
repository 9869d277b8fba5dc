package vn.tungho.shared.input;

import java.util.regex.Pattern;

/** Numbers of papers by Nghị định 30/2020: a number, then the signs of kind and office, such as 15/QĐ-BCĐ or 87/2026/NQ-HĐND. */
public final class DocumentNumbers {
    /** Longer is no number of a paper. */
    public static final int MOST = 50;

    private static final Pattern SHAPE = Pattern.compile(
            "[0-9]{1,6}[a-zđA-ZĐ]?(?:[/-][0-9]{4})?(?<signs>[/-]\\p{Lu}[\\p{L}0-9]*(?:[-./&][\\p{L}0-9]+)*)?");
    private static final Pattern AROUND = Pattern.compile(" ?([/&.-]) ?");
    private static final Pattern WORD = Pattern.compile("^số *:? *", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ZERO = Pattern.compile("0+(?![0-9]).*");
    private static final String EXAMPLE = "Ghi đủ số và ký hiệu như trên văn bản, ví dụ 15/QĐ-UBND.";

    private DocumentNumbers() {}

    /** The number with the signs of kind and office, as it is kept: without spaces around its strokes. */
    public static Reading<String> read(String text) {
        return read(text, true, EXAMPLE);
    }

    /** A number that may stand without signs, such as that of a programme. */
    public static Reading<String> readBare(String text) {
        return read(text, false, "Ghi bằng chữ số, kèm ký hiệu nếu có, ví dụ 05 hoặc 05/CTr-MTTQ.");
    }

    private static Reading<String> read(String text, boolean needsSigns, String example) {
        var typed = WORD.matcher(Typed.clean(text)).replaceFirst("");
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        if (typed.length() > MOST) {
            return Reading.refused("Số văn bản dài nhất " + MOST + " ký tự. " + example);
        }
        var number = AROUND.matcher(typed).replaceAll("$1");
        var shape = SHAPE.matcher(number);
        return shape.matches() && !ZERO.matcher(number).matches() && (!needsSigns || shape.group("signs") != null)
                ? Reading.of(number)
                : Reading.refused(Typed.quoted(typed) + " chưa phải là số văn bản. " + example);
    }
}
