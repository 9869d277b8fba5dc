package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Image;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The recognised list put up after the decision (Luật 10/2022/QH15 Điều 11, 14): name, village and class of each household and nothing
 * else about anybody. The type has no room for an ID number, a birth date or a score.
 *
 * @param villageName null for the paper at the commune's office, with all villages
 * @param title what the list is about, with its year
 * @param decisions the numbers of the signed decisions
 * @param term how long it hangs, in words
 * @param complaint how to complain of the decision, in words
 * @param listHash the check sum of the village's list, null for the whole commune
 */
public record RecognisedList(
        CommuneOffice office,
        @Nullable String villageName,
        String title,
        String decisions,
        LocalDate decidedOn,
        String term,
        String complaint,
        List<Line> lines,
        @Nullable String listHash,
        Image qrCode) {
    public RecognisedList {
        lines = List.copyOf(lines);
    }

    /** A household on the board. */
    public record Line(String name, String villageName, String result) {}

    public OfficialDocument document() {
        var document = OfficialDocument.titled("Danh sách được công nhận. " + title)
                .add(office.committee().dated(office.place(), decidedOn))
                .title(
                        "DANH SÁCH ĐƯỢC CÔNG NHẬN",
                        title + "\n"
                                + (villageName == null ? office.communeName() : villageName + ", " + office.inText()))
                .field(
                        "Theo quyết định",
                        decisions + " của Chủ tịch UBND " + office.inText() + ", "
                                + VietnameseFormat.longDate(decidedOn))
                .field("Thời gian công khai", term)
                .add(table())
                .heading("Nếu không đồng ý với quyết định")
                .paragraph(complaint)
                .picture(qrCode, 28, "Quét mã để xem danh sách trên trang công khai")
                .closing(
                        List.of("Nhà văn hóa thôn;", "Trụ sở UBND " + office.inText() + ";", "Lưu: VT."),
                        Signer.chair(null));
        if (listHash != null) {
            document.note("Mã kiểm tra danh sách: " + listHash);
        }
        return document.build();
    }

    private Table table() {
        var table = Table.with(
                Table.mark("STT", 8), Table.text("Họ và tên", 38), Table.text("Thôn", 26), Table.text("Loại hộ", 28));
        var number = 0;
        for (var line : lines) {
            table.row(++number, line.name(), line.villageName(), line.result());
        }
        return table.build();
    }
}
