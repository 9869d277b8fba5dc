package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;

/**
 * The written answer, with its reasons, to a request in the year that is not granted.
 *
 * @param number null before it is numbered
 * @param reasons each a sentence
 * @param complaintTerm within which it may be complained about, in words
 */
public record RequestReply(
        CommuneOffice office,
        @Nullable String number,
        @Nullable LocalDate date,
        String requesterName,
        String villageName,
        String kind,
        LocalDate requestedOn,
        List<String> reasons,
        String complaintTerm,
        @Nullable String chairName) {
    public RequestReply {
        reasons = List.copyOf(reasons);
    }

    public OfficialDocument document() {
        return OfficialDocument.titled("Trả lời giấy đề nghị của " + requesterName)
                .add(office.committee()
                        .numbered(number, "UBND")
                        .about("V/v trả lời giấy đề nghị\nrà soát thường xuyên")
                        .dated(office.place(), date))
                .title("Kính gửi: " + requesterName, villageName + ", " + office.inText())
                .paragraph("Ủy ban nhân dân %s nhận được giấy đề nghị của ông (bà) %s về việc: %s."
                        .formatted(office.inText(), VietnameseFormat.longDate(requestedOn), kind))
                .paragraph("Sau khi xem xét, Ủy ban nhân dân %s chưa công nhận theo đề nghị, vì các lý do sau:"
                        .formatted(office.inText()))
                .items(reasons)
                .paragraph(
                        "Nếu không đồng ý, ông (bà) có quyền khiếu nại trong thời hạn " + complaintTerm
                                + " kể từ ngày nhận được văn bản này (Điều 9 Luật Khiếu nại). Khi hoàn cảnh thay đổi, ông (bà) có thể đề nghị lại bất cứ lúc nào.")
                .closing(List.of("Như trên;", "Trưởng thôn;", "Lưu: VT."), Signer.chair(chairName))
                .build();
    }
}
