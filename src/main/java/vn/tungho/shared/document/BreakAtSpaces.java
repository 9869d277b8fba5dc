package vn.tungho.shared.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Lines end at spaces only, so that 12/QĐ-UBND and Bru-Vân stay whole; the library would break before each slash. */
final class BreakAtSpaces implements FSTextBreaker {
    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.of("vi"));
    private String text = "";

    @Override
    public int next() {
        var at = lines.next();
        while (at != BreakIterator.DONE && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at = lines.next();
        }
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }
}
