package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Letterhead;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;

/**
 * What every paper of a complaint says of it. Neither telephone nor number of the citizen's card stands on any of them.
 *
 * @param provincePlace what stands before the date of the province's papers
 * @param isFirst the first instance: the commune's papers; else the province's
 * @param complainant the complainant, or the representative of several
 * @param people how many complain together
 * @param object what is complained of, such as “Quyết định công nhận hộ nghèo, hộ cận nghèo số 12/QĐ-UBND”
 * @param headName of the household it is about
 * @param register number in the body's register
 * @param deciderName the commune's chair; null leaves the line to the pen
 */
public record ComplaintFacts(
        CommuneOffice office,
        String provincePlace,
        boolean isFirst,
        String complainant,
        String address,
        int people,
        String object,
        String content,
        String headName,
        String villageName,
        LocalDate receivedOn,
        String register,
        @Nullable String deciderName,
        List<LegalBasis> bases) {
    /** What is printed where the form is known but not its number. */
    static final String FORM_UNKNOWN = "Mẫu theo NĐ 124/2020/NĐ-CP";

    public ComplaintFacts {
        bases = List.copyOf(bases);
    }

    Letterhead head() {
        return isFirst ? office.committee() : Letterhead.of(null, "ỦY BAN NHÂN DÂN\n" + office.provinceCapitals());
    }

    String place() {
        return isFirst ? office.place() : provincePlace;
    }

    /** “Chủ tịch Ủy ban nhân dân xã Tân Thành”. */
    String decider() {
        return "Chủ tịch Ủy ban nhân dân " + bodyInText();
    }

    String bodyInText() {
        return isFirst ? office.inText() : office.provinceInText();
    }

    String bodyCapitals() {
        return isFirst ? office.capitals() : office.provinceCapitals();
    }

    /** “lần đầu”. */
    String instance() {
        return isFirst ? "lần đầu" : "lần hai";
    }

    /** “ông (bà) Đỗ Thị Hà, thôn 1, xã Tân Thành, cùng 2 người khác”. */
    String who() {
        return "ông (bà) " + complainant + ", " + address
                + (people > 1 ? ", đại diện cho %d người cùng khiếu nại".formatted(people) : "");
    }

    /** “Quyết định … về hộ Đỗ Văn Năm, Thôn Tân Lý”. */
    String about() {
        return object + " (hộ " + headName + ", " + villageName + ")";
    }

    /** “đơn khiếu nại nhận ngày 05 tháng 10 năm 2026, sổ số 12/2026”. */
    String letter() {
        return "đơn khiếu nại nhận " + VietnameseFormat.longDate(receivedOn) + ", vào sổ số " + register;
    }

    String sentence(String text) {
        var stripped = text.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }

    static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.of("vi")) + text.substring(1);
    }

    /** The body that decides and the texts it rests on. */
    OfficialDocument.Builder bases(OfficialDocument.Builder document) {
        document.text(TextStyle.CENTERED, "CHỦ TỊCH ỦY BAN NHÂN DÂN " + bodyCapitals());
        bases.forEach(basis -> document.text(TextStyle.LEGAL_BASIS, basis.printed()));
        return document;
    }
}
