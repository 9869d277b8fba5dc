package vn.tungho.shared.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of an administrative document (layout of Nghị định 30/2020/NĐ-CP): at the left the issuing body and the number, at
 * the right the country's name and motto, place and date.
 *
 * @param superior the body above the issuing one, or null
 * @param body the issuing body, printed bold; a line break in it is one on the page
 * @param number what follows “Số:”, such as {@code 12/QĐ-UBND}, or null for a document without number
 * @param subject what a letter is about, printed under its number, or null
 * @param place where the document is issued, or null for a document without place and date
 * @param date null prints “ngày … tháng … năm …” for the pen
 * @param formName the name of the form at the top right, such as “Mẫu số 02”, or null
 */
public record Letterhead(
        @Nullable String superior,
        String body,
        @Nullable String number,
        @Nullable String subject,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String formName)
        implements Block {

    /** What stands at the right of every head. */
    public static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto under the country's name. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public static Letterhead of(@Nullable String superior, String body) {
        return new Letterhead(superior, body, null, null, null, null, null);
    }

    /** Without a number yet, the place for it is left open: {@code ……/QĐ-UBND}. */
    public Letterhead numbered(@Nullable String number, String symbol) {
        var whole = number == null ? "……/" + symbol : number.contains("/") ? number : number + "/" + symbol;
        return new Letterhead(superior, body, whole, subject, place, date, formName);
    }

    public Letterhead about(String newSubject) {
        return new Letterhead(superior, body, number, newSubject, place, date, formName);
    }

    public Letterhead dated(String newPlace, @Nullable LocalDate newDate) {
        return new Letterhead(superior, body, number, subject, newPlace, newDate, formName);
    }

    public Letterhead form(String newFormName) {
        return new Letterhead(superior, body, number, subject, place, date, newFormName);
    }
}
