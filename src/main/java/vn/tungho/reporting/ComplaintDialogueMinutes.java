package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;

/**
 * The minutes of the dialogue (Mẫu số 14).
 *
 * @param isAbsent the complainant did not appear; the procedure goes on
 */
public record ComplaintDialogueMinutes(
        ComplaintFacts facts,
        LocalDate noticeOn,
        LocalDate heldOn,
        String place,
        String ledBy,
        boolean isDelegated,
        boolean isAbsent,
        String result) {
    public OfficialDocument document() {
        return OfficialDocument.titled("Biên bản đối thoại khiếu nại " + facts.register())
                .add(facts.head().dated(facts.place(), heldOn).form("Mẫu số 14"))
                .title("BIÊN BẢN ĐỐI THOẠI", "Giải quyết khiếu nại " + facts.instance())
                .paragraph("%s, tại %s, tiến hành đối thoại giải quyết khiếu nại của %s về %s theo %s; đã thông báo %s."
                        .formatted(
                                capital(VietnameseFormat.longDate(heldOn)),
                                place,
                                facts.who(),
                                facts.about(),
                                facts.letter(),
                                VietnameseFormat.longDate(noticeOn)))
                .field("Chủ trì", ledBy + (isDelegated ? " (được " + facts.decider() + " giao, báo cáo lại)" : ""))
                .field("Người khiếu nại", facts.complainant() + (isAbsent ? " (không đến)" : ""))
                .heading("Nội dung đối thoại")
                .paragraph(facts.sentence(result))
                .paragraph(
                        isAbsent
                                ? "Người khiếu nại đã được báo mà không đến; việc giải quyết khiếu nại tiếp tục theo quy định."
                                : "Biên bản đã đọc lại cho những người tham gia nghe và cùng ký.")
                .closing(
                        List.of(),
                        Block.Signature.of("NGƯỜI KHIẾU NẠI", isAbsent ? "Không đến" : facts.complainant()),
                        Block.Signature.of("NGƯỜI GHI BIÊN BẢN", null),
                        Block.Signature.of("NGƯỜI CHỦ TRÌ", ledBy))
                .build();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.of("vi")) + text.substring(1);
    }
}
