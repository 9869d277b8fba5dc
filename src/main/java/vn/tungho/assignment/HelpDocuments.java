package vn.tungho.assignment;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.Letterhead;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/** The minutes of a handover and the report as documents. */
@Service
public class HelpDocuments {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final HandoverService handovers;
    private final HandoverMapper handoverRows;
    private final HelperService helpers;
    private final AreaDirectory areas;

    HelpDocuments(HandoverService handovers, HandoverMapper handoverRows, HelperService helpers, AreaDirectory areas) {
        this.handovers = handovers;
        this.handoverRows = handoverRows;
        this.helpers = helpers;
        this.areas = areas;
    }

    /** The minutes of a handover, which both sign. */
    @Transactional(readOnly = true)
    public OfficialDocument handover(long handoverId) {
        var handover = handovers.find(handoverId);
        var from = helpers.find(handover.fromHelperId());
        var to = helpers.find(handover.toHelperId());
        var name = areas.commune(handover.communeCode()).name();
        var until = handover.untilOn();
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Chủ hộ", 30),
                Table.text("Thôn", 24),
                Table.text("Loại hộ", 20),
                Table.number("Lượt đã thăm", 12));
        var number = 0;
        for (var line : handoverRows.households(handoverId)) {
            table.row(
                    ++number,
                    line.headName(),
                    line.villageName(),
                    line.povertyStatus().inYear(line.classYear()),
                    line.visits());
        }
        return OfficialDocument.titled("Biên bản bàn giao hộ " + handoverId)
                .add(head(name).dated(bare(name), handover.givenAt().toLocalDate()))
                .title(
                        "BIÊN BẢN",
                        "Bàn giao việc giúp hộ (" + handover.kind().label().toLowerCase(VIETNAMESE) + ")")
                .field("Bên giao", from.fullName() + ", " + from.jobTitle())
                .field("Bên nhận", to.fullName() + ", " + to.jobTitle())
                .field("Lý do", handover.reason())
                .field(
                        "Thời gian",
                        "từ " + VietnameseFormat.date(handover.fromOn())
                                + (until == null ? "" : " đến hết " + VietnameseFormat.date(until)))
                .add(table.build())
                .heading("Nội dung bàn giao")
                .paragraph(handover.minutes())
                .paragraph("Trạng thái: " + handover.state().label() + ".")
                .closing(
                        List.of(),
                        Block.Signature.of("BÊN GIAO", from.fullName()),
                        Block.Signature.of("BÊN NHẬN", to.fullName()))
                .build();
    }

    /** The report of a period as a document. */
    @Transactional(readOnly = true)
    public OfficialDocument report(String communeCode, HelpReport report) {
        var name = areas.commune(communeCode).name();
        var table = Table.with(
                Table.text(report.by().label(), 24),
                Table.number("Hộ được giúp", 9),
                Table.number("Đã thăm", 8),
                Table.number("Chưa thăm", 8),
                Table.number("Lượt thăm", 8),
                Table.number("Trị giá giúp (đồng)", 14),
                Table.number("Ngày công", 8),
                Table.number("Đăng ký thoát", 9),
                Table.number("Đã thoát", 8),
                Table.number("Tái nghèo", 8));
        report.lines().forEach(l -> table.row(cells(l)));
        table.total(cells(report.total()));
        return OfficialDocument.titled("Báo cáo giúp hộ " + report.period().name())
                .landscape()
                .add(head(name).dated(bare(name), null))
                .title(
                        "BÁO CÁO",
                        "Kết quả phân công cán bộ, đảng viên giúp hộ – "
                                + report.period().name())
                .add(table.build())
                .closing(
                        List.of(),
                        Block.Signature.of("NGƯỜI LẬP BIỂU", null),
                        Block.Signature.sealed("TM. BAN CHỈ ĐẠO", null))
                .build();
    }

    private static Object[] cells(HelpReport.Line l) {
        return new Object[] {
            l.name(),
            l.assigned(),
            l.visited(),
            l.notVisited(),
            l.visits(),
            l.supportDong(),
            VietnameseFormat.decimal(l.workDays(), 1),
            l.pledged(),
            l.escaped(),
            l.fellBack()
        };
    }

    static Letterhead head(String communeName) {
        return Letterhead.of("UBND " + communeName.toUpperCase(VIETNAMESE), "BAN CHỈ ĐẠO\nGIẢM NGHÈO BỀN VỮNG");
    }

    static String lower(String name) {
        return name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    static String bare(String communeName) {
        return communeName.startsWith("Đặc khu ")
                ? communeName.substring(8)
                : communeName.substring(communeName.indexOf(' ') + 1);
    }
}
