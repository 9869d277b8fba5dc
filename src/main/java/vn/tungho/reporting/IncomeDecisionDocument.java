package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;

/**
 * The chair's decision that recognises a household of medium living standard (Mẫu số 02, Quyết định 24/2021) or a low-income worker
 * (Mẫu số 02, Nghị định 30/2025).
 *
 * @param number null before it is numbered
 * @param what whom the decision is about in general, such as “người lao động có thu nhập thấp”
 * @param income the income and the line in words
 */
public record IncomeDecisionDocument(
        CommuneOffice office,
        @Nullable String number,
        @Nullable LocalDate date,
        List<LegalBasis> bases,
        String formName,
        String what,
        String subject,
        String villageName,
        String income,
        @Nullable String chairName) {
    public IncomeDecisionDocument {
        bases = List.copyOf(bases);
    }

    public OfficialDocument document() {
        var document = OfficialDocument.titled("Quyết định công nhận " + subject)
                .add(office.committee()
                        .numbered(number, "QĐ-UBND")
                        .dated(office.place(), date)
                        .form(formName))
                .title("QUYẾT ĐỊNH", "Về việc công nhận " + what)
                .text(TextStyle.CENTERED, "CHỦ TỊCH ỦY BAN NHÂN DÂN " + office.capitals());
        bases.forEach(basis -> document.text(TextStyle.LEGAL_BASIS, basis.printed()));
        return document.text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(
                        1,
                        "Công nhận %s: %s, %s, %s. %s.".formatted(what, subject, villageName, office.inText(), income))
                .article(
                        2,
                        "Quyết định này có hiệu lực từ " + (date == null ? "ngày ký" : VietnameseFormat.longDate(date))
                                + ".")
                .article(
                        3,
                        "Công chức phụ trách giảm nghèo %s, Trưởng thôn và người có tên ở Điều 1 thi hành Quyết định này."
                                .formatted(office.inText()))
                .closing(List.of("Như Điều 3;", "Lưu: VT."), Signer.chair(chairName))
                .build();
    }
}
