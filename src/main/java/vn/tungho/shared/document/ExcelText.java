package vn.tungho.shared.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.TextNormalizer;

/** What Excel writes for something else: escaped signs in texts, words for errors, numbers for days. */
public final class ExcelText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!"
                    + "|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA|#+)");
    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_SERIAL = 73_415;

    private ExcelText() {}

    /** The text that an escaped text of a cell stands for, cleaned: "Cao_x000D_ Thị" becomes "Cao Thị". */
    public static String read(String text) {
        return TextNormalizer.clean(
                text.indexOf("_x") < 0
                        ? text
                        : ESCAPE.matcher(text)
                                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(m.group(1), 16)))));
    }

    /** True for what Excel shows in place of a result that it does not have, also where a CSV kept it. */
    public static boolean isError(String text) {
        return text.startsWith("#") && ERROR.matcher(text).matches();
    }

    /**
     * The day that a number in a cell formatted as a date shows; null when it is none of 1900–2100, or when it is the year itself, which
     * was typed into such a cell and shows as a day of 1905.
     *
     * @param is1904 true for a workbook that counts its days from 1904
     */
    public static @Nullable LocalDate day(BigDecimal serial, boolean is1904) {
        var whole = serial.stripTrailingZeros().scale() <= 0;
        long days = serial.longValue();
        if (days < 1 || days > LAST_SERIAL || (whole && days >= FIRST_YEAR && days <= LAST_YEAR)) {
            return null;
        }
        return (is1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(days);
    }
}
