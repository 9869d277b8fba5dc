package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;

/**
 * The decision on a complaint in either instance.
 *
 * @param verification what the verification found; null when none is on file
 * @param dialogue what came out of the dialogue; null when there was none
 * @param result such as “Khiếu nại đúng một phần”
 * @param statusAfter the class the household gets; null when it keeps the one before
 * @param year the year whose class it is about; null where the decision does not say
 * @param secondRight how long a second complaint may come, such as “30 ngày”; counts in the first instance only
 * @param effectOn the last day before it takes effect
 */
public record ComplaintSettlementDecision(
        ComplaintFacts facts,
        String number,
        LocalDate date,
        @Nullable String verification,
        @Nullable String dialogue,
        String result,
        String reason,
        PovertyStatus statusBefore,
        @Nullable PovertyStatus statusAfter,
        @Nullable Integer year,
        String secondRight,
        LocalDate effectOn) {
    public OfficialDocument document() {
        var document = OfficialDocument.titled("Quyết định giải quyết khiếu nại " + facts.register())
                .add(facts.head()
                        .numbered(number, "QĐ-UBND")
                        .dated(facts.place(), date)
                        .form(ComplaintFacts.FORM_UNKNOWN))
                .title(
                        "QUYẾT ĐỊNH",
                        "Về việc giải quyết khiếu nại của ông (bà) %s (%s)"
                                .formatted(facts.complainant(), facts.instance()));
        facts.bases(document)
                .paragraph("Xét %s của %s, khiếu nại về: %s.".formatted(facts.letter(), facts.who(), facts.about()))
                .heading("1. Nội dung khiếu nại")
                .paragraph(facts.sentence(facts.content()));
        var part = 2;
        if (verification != null) {
            document.heading(part++ + ". Kết quả xác minh").paragraph(facts.sentence(verification));
        }
        if (dialogue != null) {
            document.heading(part++ + ". Kết quả đối thoại").paragraph(facts.sentence(dialogue));
        }
        return document.heading(part + ". Kết luận")
                .paragraph(facts.sentence(reason))
                .text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(1, result + ".")
                .article(2, change())
                .article(3, further())
                .article(
                        4,
                        "Công chức phụ trách giảm nghèo %s, ông (bà) %s và cơ quan, cá nhân có liên quan thi hành Quyết định này."
                                .formatted(facts.office().inText(), facts.complainant()))
                .closing(
                        List.of(
                                "Như Điều 4;",
                                facts.isFirst()
                                        ? "Trưởng thôn;"
                                        : "UBND " + facts.office().inText() + ";",
                                "Lưu: VT, hồ sơ."),
                        Signer.chair(facts.deciderName()))
                .build();
    }

    private String change() {
        return statusAfter == null
                ? "Hộ %s giữ nguyên loại hộ: %s."
                        .formatted(facts.headName(), ComplaintFacts.lower(statusBefore.label()))
                : "Hộ %s từ %s được xác định là %s%s kể từ ngày Quyết định này có hiệu lực."
                        .formatted(
                                facts.headName(),
                                ComplaintFacts.lower(statusBefore.label()),
                                ComplaintFacts.lower(statusAfter.label()),
                                year == null ? "" : " của năm " + year);
    }

    private String further() {
        var effect = VietnameseFormat.longDate(effectOn);
        return facts.isFirst()
                ? ("Quyết định này có hiệu lực sau %s nếu không có khiếu nại lần hai. Nếu không đồng ý, trong %s kể từ ngày nhận"
                                + " được Quyết định, ông (bà) có quyền khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân %s, hoặc khởi kiện vụ án"
                                + " hành chính tại Tòa án theo quy định của pháp luật về tố tụng hành chính.")
                        .formatted(effect, secondRight, facts.office().provinceInText())
                : "Quyết định này có hiệu lực sau %s và được công khai theo quy định. Nếu không đồng ý, ông (bà) có quyền khởi kiện vụ án hành chính tại Tòa án theo quy định của pháp luật về tố tụng hành chính."
                        .formatted(effect);
    }
}
