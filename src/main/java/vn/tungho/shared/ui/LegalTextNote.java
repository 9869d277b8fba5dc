package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.tungho.shared.basis.LegalText;

/**
 * On the page where a paper is signed: that a text of its legal basis is not confirmed, what follows, and where it is entered. Invisible
 * when it is confirmed (R-BASIS-CONFIRMED).
 */
public class LegalTextNote extends Div {
    /** Where number and date are entered and confirmed. */
    public static final String PATH = "van-ban-can-cu";

    private LegalTextNote(boolean isNeeded, String words) {
        addClassName("th-basis");
        getElement().setAttribute("role", "note");
        setVisible(isNeeded);
        add(
                new Span(words + " Hai quản trị viên ghi và xác nhận ở trang "),
                new PathLink("Văn bản làm căn cứ", PATH),
                new Span("."));
    }

    /** For a paper that cannot be signed without the text. */
    public static LegalTextNote stopping(LegalText text) {
        return new LegalTextNote(
                !text.isConfirmed(), "Chưa ký được: căn cứ “" + text.cite() + "” chưa có số, ngày được xác nhận.");
    }

    /** For a paper that is signed today without naming the text. */
    public static LegalTextNote leftOut(LegalText text, LocalDate today) {
        return new LegalTextNote(
                !text.holdsOn(today),
                "Căn cứ “" + text.cite() + "” "
                        + (text.isConfirmed() ? "xác nhận hôm nay, được in từ ngày mai:" : "chưa xác nhận:")
                        + " bản nháp có ghi chú, bản ký hôm nay không in căn cứ này.");
    }
}
