package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;

/**
 * The written answer, with its reasons, to an applicant of the yearly review who does not go on the list because of the signs of Phiếu A,
 * or who was reviewed and is not recognised (Quyết định 24/2021, Mẫu số 01).
 *
 * @param reviewed true for an applicant who was reviewed; {@code ticks} are then the reasons
 * @param number null before it is numbered
 * @param requestedOn when the request came in
 * @param ticks the signs that hold, each as the sheet words it
 * @param wordingConfirmed false when the wording of the signs is not the official one
 * @param complaintTerm within which it may be complained about, in words
 */
public record RefusalLetter(
        CommuneOffice office,
        boolean reviewed,
        @Nullable String number,
        @Nullable LocalDate date,
        String applicantName,
        String villageName,
        LocalDate requestedOn,
        List<String> ticks,
        boolean wordingConfirmed,
        String contact,
        String complaintTerm,
        @Nullable String chairName) {
    private static final String WORDING =
            "Ghi chú: lời văn của các chỉ báo, lý do nêu trên chưa xác nhận, tức là chưa được hai quản trị"
                    + " viên đối chiếu với văn bản chính thức.";

    public RefusalLetter {
        ticks = List.copyOf(ticks);
    }

    public OfficialDocument document() {
        var subject = "V/v trả lời đề nghị rà soát\nhộ nghèo, hộ cận nghèo";
        var letter = OfficialDocument.titled("Trả lời đề nghị rà soát của " + applicantName)
                .add(office.committee().numbered(number, "UBND").about(subject).dated(office.place(), date))
                .title("Kính gửi: " + applicantName, villageName + ", " + office.inText())
                .paragraph("Ủy ban nhân dân %s nhận được giấy đề nghị rà soát hộ nghèo, hộ cận nghèo của ông (bà) %s."
                        .formatted(office.inText(), VietnameseFormat.longDate(requestedOn)));
        return (reviewed ? whyNotRecognised(letter) : whyNotListed(letter))
                .paragraph("Nếu không đồng ý, ông (bà) có quyền khiếu nại trong thời hạn " + complaintTerm
                        + " kể từ ngày nhận được văn bản"
                        + " này (Điều 9 Luật Khiếu nại). Khi hoàn cảnh thay đổi, ông (bà) có thể đề nghị lại bất cứ lúc nào."
                        + " Liên hệ: " + contact + ".")
                .closing(List.of("Như trên;", "Trưởng thôn;", "Lưu: VT."), Signer.chair(chairName))
                .build()
                .remarkedAtEnd(wordingConfirmed ? "" : WORDING);
    }

    private OfficialDocument.Builder whyNotListed(OfficialDocument.Builder letter) {
        return letter.paragraph(
                        "Theo Quyết định số 24/2021/QĐ-TTg và Phiếu A (Phụ lục II, Thông tư số 07/2021/TT-BLĐTBXH), hộ có"
                                + " dưới 04 chỉ báo mới thuộc danh sách rà soát. Qua nhận dạng nhanh, hộ của ông (bà) có %02d chỉ báo"
                                        .formatted(ticks.size())
                                + ":")
                .items(ticks)
                .paragraph("Vì lý do trên, hộ của ông (bà) chưa thuộc danh sách hộ gia đình cần rà soát.");
    }

    private OfficialDocument.Builder whyNotRecognised(OfficialDocument.Builder letter) {
        return letter.paragraph(
                        "Sau khi rà soát theo Quyết định số 24/2021/QĐ-TTg, hộ của ông (bà) không được công nhận là hộ nghèo,"
                                + " hộ cận nghèo, vì các lý do sau:")
                .items(ticks);
    }
}
