package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Image;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The list put up in public (Quyết định 24/2021): name, village and class of each household and nothing else about anybody. The
 * type has no room for an ID number, a birth date or a score.
 *
 * @param afterReverification true for the second posting, of the results of re-verification
 * @param places the two places: the village's culture house and the commune's office
 * @param postedFrom the first day
 * @param postedTo the last day of the term, counted from the later of the two places
 * @param term the term of this posting, such as “03 ngày làm việc”
 * @param reverificationTerm within which an objection is verified and its result put up
 * @param objectTo where and how to object: office, hours, telephone, box
 * @param listHash the check sum of the frozen list, null before it is frozen
 * @param qrCode leads to the public page, null without one
 */
public record PostingList(
        CommuneOffice office,
        @Nullable String villageName,
        int year,
        boolean afterReverification,
        List<String> places,
        LocalDate postedFrom,
        LocalDate postedTo,
        String term,
        String reverificationTerm,
        String objectTo,
        List<Line> lines,
        @Nullable String listHash,
        @Nullable Image qrCode,
        @Nullable String steeringHeadName) {
    public PostingList {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** A household on the board. */
    public record Line(String headName, String villageName, PovertyStatus status) {}

    public OfficialDocument document() {
        var title = "Danh sách niêm yết kết quả rà soát năm " + year;
        var table = Table.with(
                Table.mark("STT", 8),
                Table.text("Họ và tên chủ hộ", 40),
                Table.text("Thôn", 28),
                Table.text("Kết quả", 24));
        var number = 0;
        for (var line : lines) {
            table.row(
                    ++number, line.headName(), line.villageName(), line.status().label());
        }
        var document = OfficialDocument.titled(title)
                .add(office.steeringCommittee().dated(office.place(), postedFrom))
                .title(
                        "DANH SÁCH NIÊM YẾT CÔNG KHAI",
                        (afterReverification ? "Kết quả phúc tra" : "Kết quả rà soát") + " hộ nghèo, hộ cận nghèo năm "
                                + year + "\n"
                                + (villageName == null ? office.communeName() : villageName + ", " + office.inText()))
                .field("Nơi niêm yết", String.join("; ", places))
                .field(
                        "Thời gian niêm yết",
                        "từ %s đến hết %s (%s)"
                                .formatted(
                                        VietnameseFormat.weekdayDate(postedFrom),
                                        VietnameseFormat.weekdayDate(postedTo),
                                        term))
                .add(table.build())
                .heading("Nếu không đồng ý với danh sách")
                .paragraph("Người dân có ý kiến về hộ bị bỏ sót, hộ không đúng đối tượng hoặc thông tin sai gửi đến: "
                        + objectTo
                        + ", chậm nhất hết " + VietnameseFormat.weekdayDate(postedTo)
                        + ". Ban Chỉ đạo phúc tra và niêm yết kết quả trong không quá " + reverificationTerm
                        + " kể từ ngày nhận.");
        if (qrCode != null) {
            document.picture(qrCode, 28, "Quét mã để xem danh sách và gửi ý kiến");
        }
        document.closing(
                List.of("Nhà văn hóa thôn;", "Trụ sở UBND " + office.inText() + ";", "Lưu: BCĐ."),
                Signer.steeringHead(steeringHeadName));
        if (listHash != null) {
            document.note("Mã kiểm tra danh sách: " + listHash);
        }
        return document.build();
    }
}
