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
import vn.tungho.shared.document.TextStyle;

/** The decision, the handover's minutes, the report, the household's pledge and plan, as documents. */
@Service
public class HelpDocuments {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final AssignmentService assignments;
    private final HandoverService handovers;
    private final HandoverMapper handoverRows;
    private final HelperService helpers;
    private final AreaDirectory areas;
    private final HelpRules rules;

    HelpDocuments(
            AssignmentService assignments,
            HandoverService handovers,
            HandoverMapper handoverRows,
            HelperService helpers,
            AreaDirectory areas,
            HelpRules rules) {
        this.assignments = assignments;
        this.handovers = handovers;
        this.handoverRows = handoverRows;
        this.helpers = helpers;
        this.areas = areas;
        this.rules = rules;
    }

    /** The signed decision with its list. */
    @Transactional(readOnly = true)
    public OfficialDocument decision(long decisionId) {
        var decision = assignments.decision(decisionId);
        var name = areas.commune(decision.communeCode()).name();
        var term = decision.termUntil();
        var until = term == null
                ? "cho đến khi hộ hết thời gian theo dõi, giúp đỡ"
                : "đến hết " + VietnameseFormat.longDate(term);
        var document = OfficialDocument.titled("Quyết định phân công giúp hộ " + decision.number())
                .add(head(name).numbered(decision.number(), "QĐ-BCĐ").dated(bare(name), decision.decidedOn()))
                .title(
                        "QUYẾT ĐỊNH",
                        "Về việc phân công cán bộ, đảng viên giúp hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo")
                .text(TextStyle.CENTERED, "BAN CHỈ ĐẠO " + name.toUpperCase(VIETNAMESE))
                .text(
                        TextStyle.LEGAL_BASIS,
                        "Căn cứ nghị quyết của Tỉnh ủy về giảm nghèo bền vững (chưa xác nhận số, ngày);")
                .text(TextStyle.LEGAL_BASIS, "Căn cứ kết quả rà soát hộ nghèo, hộ cận nghèo đã được công nhận.")
                .text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(
                        1,
                        "Phân công cán bộ, đảng viên giúp " + VietnameseFormat.number(decision.households())
                                + " hộ có tên trong danh sách kèm theo, " + until + ".")
                .article(
                        2,
                        "Người được phân công trả lời nhận giúp; cùng hộ lập phương án; thăm hộ ít nhất "
                                + rules.amount(HelpRule.Name.VISIT_MONTHS)
                                + " tháng một lần, ghi chuyến thăm chậm nhất sau "
                                + rules.amount(HelpRule.Name.RECORD_DAYS)
                                + " ngày; báo cáo chi bộ hằng quý (các mức này chưa xác nhận).")
                .article(3, "Các chi bộ và người có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.")
                .closing(
                        List.of("Như Điều 3;", "Đảng ủy, UBND " + lower(name) + " (báo cáo);", "Lưu."),
                        Block.Signature.sealed("TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN", decision.signerName()));
        document.pageBreak()
                .title("DANH SÁCH PHÂN CÔNG", "(Kèm theo Quyết định số " + decision.number() + ")")
                .add(list(assignments.lines(decisionId)));
        return document.build();
    }

    private static Table list(List<DecisionLine> lines) {
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Chủ hộ", 20),
                Table.text("Thôn", 14),
                Table.text("Loại hộ", 12),
                Table.number("Khẩu", 7),
                Table.text("Người giúp", 22),
                Table.text("Chức vụ, chi bộ", 24));
        var number = 0;
        for (var line : lines) {
            table.row(
                    ++number,
                    line.headName(),
                    line.villageName(),
                    line.povertyStatus().label(),
                    line.memberCount(),
                    line.helperName(),
                    line.jobTitle() + ", " + line.cellName());
        }
        return table.build();
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
                    line.povertyStatus().label(),
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

    private static Letterhead head(String communeName) {
        return Letterhead.of("UBND " + communeName.toUpperCase(VIETNAMESE), "BAN CHỈ ĐẠO\nGIẢM NGHÈO BỀN VỮNG");
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    private static String bare(String communeName) {
        return communeName.startsWith("Đặc khu ")
                ? communeName.substring(8)
                : communeName.substring(communeName.indexOf(' ') + 1);
    }
}
