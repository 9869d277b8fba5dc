package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;

/**
 * The notice that a complaint is taken in (Mẫu số 03) or not, with the reasons (Mẫu số 04; Nghị định 124/2020, amended by
 * Nghị định 155/2026).
 *
 * @param settleDueOn the last day of the settlement; null when it is not taken in
 * @param refusal why it is not taken in; null when it is
 */
public record ComplaintNotice(
        ComplaintFacts facts,
        String number,
        LocalDate date,
        @Nullable LocalDate settleDueOn,
        @Nullable String refusal) {
    public OfficialDocument document() {
        var what = refusal == null ? "thụ lý" : "không thụ lý";
        var document = OfficialDocument.titled("Thông báo %s khiếu nại %s".formatted(what, facts.register()))
                .add(facts.head()
                        .numbered(number, "TB-UBND")
                        .dated(facts.place(), date)
                        .form(refusal == null ? "Mẫu số 03" : "Mẫu số 04"))
                .title("THÔNG BÁO", "Về việc %s giải quyết khiếu nại %s".formatted(what, facts.instance()))
                .paragraph("Kính gửi: " + facts.who() + ".")
                .paragraph("Ủy ban nhân dân %s đã nhận được %s của ông (bà), khiếu nại về: %s."
                        .formatted(facts.bodyInText(), facts.letter(), facts.about()));
        if (refusal == null) {
            accepted(document);
        } else {
            document.paragraph("Sau khi xem xét, khiếu nại của ông (bà) không được thụ lý giải quyết, vì lý do sau:")
                    .paragraph(facts.sentence(refusal))
                    .paragraph("Căn cứ Điều 11 Luật Khiếu nại, Ủy ban nhân dân %s thông báo để ông (bà) được biết."
                            .formatted(facts.bodyInText()));
        }
        return document.closing(List.of("Như trên;", "Lưu: VT, hồ sơ."), Signer.chair(facts.deciderName()))
                .build();
    }

    private void accepted(OfficialDocument.Builder document) {
        document.paragraph("Nội dung khiếu nại: " + facts.sentence(facts.content()))
                .paragraph(
                        "Căn cứ Điều 11, Điều 27 và Điều 36 Luật Khiếu nại, khiếu nại đủ điều kiện thụ lý và thuộc thẩm quyền giải quyết của "
                                + facts.decider() + "; được thụ lý kể từ " + VietnameseFormat.longDate(date) + ".")
                .paragraph("Thời hạn giải quyết đến hết "
                        + VietnameseFormat.longDate(Objects.requireNonNull(settleDueOn))
                        + ", không kể thời gian tạm đình chỉ nếu có.")
                .paragraph("Vậy thông báo để ông (bà) được biết.");
    }
}
