package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The commune's monthly report of households whose class changed (Quyết định 24/2021, Điều 7).
 *
 * @param time such as “tháng 3/2027”
 * @param number null before it is sent
 */
public record ChangeReportDocument(
        CommuneOffice office,
        String time,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        List<Line> lines) {
    public ChangeReportDocument {
        lines = List.copyOf(lines);
    }

    /** A household that changed class. */
    public record Line(
            String villageName,
            String headName,
            String before,
            String after,
            String move,
            String decision,
            LocalDate decidedOn) {}

    public OfficialDocument document() {
        var table = Table.with(
                Table.mark("TT", 1),
                Table.text("Thôn", 3),
                Table.text("Chủ hộ", 4),
                Table.text("Trước", 3),
                Table.text("Sau", 3),
                Table.text("Biến động", 4),
                Table.text("Quyết định", 3),
                Table.mark("Ngày", 2));
        for (var i = 0; i < lines.size(); i++) {
            var l = lines.get(i);
            table.row(
                    i + 1,
                    l.villageName(),
                    l.headName(),
                    l.before(),
                    l.after(),
                    l.move(),
                    l.decision(),
                    VietnameseFormat.date(l.decidedOn()));
        }
        return OfficialDocument.titled("Báo cáo biến động " + time)
                .add(office.committee().numbered(number, "BC-UBND").dated(office.place(), sentOn))
                .title("BÁO CÁO", "Biến động hộ nghèo, hộ cận nghèo " + time)
                .paragraph("Trong %s, %s có %d hộ thay đổi theo quyết định công nhận qua rà soát thường xuyên:"
                        .formatted(time, office.inText(), lines.size()))
                .add(table.build())
                .closing(
                        List.of("Sở Nông nghiệp và Môi trường " + office.provinceInText() + ";", "Lưu: VT."),
                        Signer.chair(null))
                .build();
    }
}
