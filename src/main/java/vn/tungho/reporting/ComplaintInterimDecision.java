package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;

/**
 * A decision on the way: to suspend or to terminate (Mẫu số 14a), to continue (Mẫu số 14b).
 *
 * @param sendingTerm in words within which it is sent
 */
public record ComplaintInterimDecision(
        ComplaintFacts facts, Kind kind, String number, LocalDate date, String reason, String sendingTerm) {
    /** What is decided. */
    public enum Kind {
        SUSPEND("tạm đình chỉ", "Tạm đình chỉ", "Mẫu số 14a"),
        CONTINUE("tiếp tục", "Tiếp tục", "Mẫu số 14b"),
        TERMINATE("đình chỉ", "Đình chỉ", "Mẫu số 14a");

        private final String inText;
        private final String first;
        private final String form;

        Kind(String inText, String first, String form) {
            this.inText = inText;
            this.first = first;
            this.form = form;
        }
    }

    public OfficialDocument document() {
        var document = OfficialDocument.titled(
                        "Quyết định %s giải quyết khiếu nại %s".formatted(kind.inText, facts.register()))
                .add(facts.head()
                        .numbered(number, "QĐ-UBND")
                        .dated(facts.place(), date)
                        .form(kind.form))
                .title("QUYẾT ĐỊNH", "Về việc %s giải quyết khiếu nại %s".formatted(kind.inText, facts.instance()));
        return facts.bases(document)
                .text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(
                        1,
                        "%s việc giải quyết khiếu nại của %s về %s theo %s."
                                .formatted(kind.first, facts.who(), facts.about(), facts.letter()))
                .paragraph("Lý do: " + facts.sentence(reason))
                .article(2, effect())
                .article(
                        3,
                        ("Người khiếu nại, người bị khiếu nại và cơ quan, tổ chức, cá nhân có liên quan thi hành Quyết định này."
                                        + " Quyết định được gửi trong %s kể từ ngày ban hành.")
                                .formatted(sendingTerm))
                .closing(List.of("Như Điều 3;", "Lưu: VT, hồ sơ."), Signer.chair(facts.deciderName()))
                .build();
    }

    private String effect() {
        return switch (kind) {
            case SUSPEND ->
                "Thời hạn giải quyết khiếu nại dừng từ %s và tính tiếp từ ngày có quyết định tiếp tục giải quyết."
                        .formatted(VietnameseFormat.longDate(date));
            case CONTINUE ->
                "Thời hạn giải quyết khiếu nại tính tiếp từ %s; thời gian tạm đình chỉ không tính vào thời hạn."
                        .formatted(VietnameseFormat.longDate(date));
            case TERMINATE ->
                "Việc giải quyết khiếu nại chấm dứt từ %s; không ra quyết định về nội dung khiếu nại."
                        .formatted(VietnameseFormat.longDate(date));
        };
    }
}
