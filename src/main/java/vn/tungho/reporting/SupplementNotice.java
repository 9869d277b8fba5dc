package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;

/**
 * Tells an applicant for support which papers are missing and until when he may bring them, or that his request was stopped
 * because they did not come (thủ tục 2.000829).
 *
 * @param term the term in words, with its article, such as “5 ngày làm việc (Thủ tục 2.000829)”
 * @param stoppedOn the day on which the request was stopped; null for the notice that asks for the papers
 */
public record SupplementNotice(
        CommuneOffice office,
        @Nullable LocalDate date,
        String applicantName,
        String villageName,
        String programme,
        LocalDate requestedOn,
        List<String> missing,
        String term,
        LocalDate lastDay,
        @Nullable LocalDate stoppedOn,
        String contact,
        @Nullable String chairName) {
    public SupplementNotice {
        missing = List.copyOf(missing);
    }

    public OfficialDocument document() {
        var stopped = stoppedOn;
        var subject = stopped == null
                ? "V/v bổ sung giấy tờ\nđề nghị hỗ trợ"
                : "V/v dừng giải quyết\nđề nghị hỗ trợ vì thiếu giấy tờ";
        var sheet = OfficialDocument.titled(
                        (stopped == null ? "Yêu cầu bổ sung giấy tờ: " : "Dừng giải quyết: ") + applicantName)
                .add(office.committee().numbered(null, "UBND").about(subject).dated(office.place(), date))
                .title("Kính gửi: " + applicantName, villageName + ", " + office.inText())
                .paragraph("Ủy ban nhân dân %s đã nhận đề nghị “%s” của ông (bà) %s. Hồ sơ còn thiếu:"
                        .formatted(office.inText(), programme, VietnameseFormat.longDate(requestedOn)))
                .items(missing);
        if (stopped == null) {
            sheet.paragraph("Đề nghị ông (bà) nộp các giấy tờ trên trong thời hạn " + term + ", chậm nhất hết "
                    + VietnameseFormat.longDate(lastDay) + ". Quá ngày đó mà chưa có giấy tờ, việc giải quyết được dừng"
                    + " lại và ông (bà) được báo bằng văn bản.");
        } else {
            sheet.paragraph("Thời hạn bổ sung là " + term + ", đã hết " + VietnameseFormat.longDate(lastDay)
                    + " mà giấy tờ chưa được nộp. Việc giải quyết dừng từ " + VietnameseFormat.longDate(stopped)
                    + ". Khi có đủ giấy tờ, ông (bà) có thể đề nghị lại bất cứ lúc nào.");
        }
        return sheet.paragraph("Liên hệ: " + contact + ".")
                .closing(List.of("Như trên;", "Lưu: VT."), Signer.chair(chairName))
                .build();
    }
}
