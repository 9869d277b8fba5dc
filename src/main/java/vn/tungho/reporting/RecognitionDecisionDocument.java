package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;
import vn.tungho.shared.document.TextStyle;

/**
 * The commune chair's decision that recognises the households of a list (Mẫu số 02, Quyết định 24/2021). There are two, one of
 * each kind.
 *
 * @param number null before it is numbered
 * @param opinion the province's opinion it takes into account, “Văn bản số … ngày …”; null for in-year decisions, which have none
 * @param effectiveOn the first day it holds
 */
public record RecognitionDecisionDocument(
        CommuneOffice office,
        Kind kind,
        int year,
        @Nullable String number,
        @Nullable LocalDate date,
        List<LegalBasis> bases,
        @Nullable String opinion,
        LocalDate effectiveOn,
        List<Line> lines,
        @Nullable String chairName) {
    public RecognitionDecisionDocument {
        bases = List.copyOf(bases);
        lines = List.copyOf(lines);
    }

    /** Which of the two lists. */
    public enum Kind {
        POOR_AND_NEAR_POOR("hộ nghèo, hộ cận nghèo"),
        ESCAPED("hộ thoát nghèo, hộ thoát cận nghèo");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A household of the annex.
     *
     * @param citizenId of the head, null when unknown
     * @param before null when it was on no list; says from what an escaped household escaped
     * @param deprivations the numbers 1–12, as “1, 4, 9”
     */
    public record Line(
            String headName,
            @Nullable Integer birthYear,
            @Nullable String citizenId,
            String ethnicity,
            String villageName,
            int memberCount,
            @Nullable PovertyStatus before,
            PovertyStatus status,
            String deprivations) {}

    public OfficialDocument document() {
        var whom = office.inText() + ", " + office.provinceInText();
        var document = OfficialDocument.titled("Quyết định công nhận danh sách " + kind.label + " năm " + year)
                .add(office.committee()
                        .numbered(number, "QĐ-UBND")
                        .dated(office.place(), date)
                        .form("Mẫu số 02"))
                .title("QUYẾT ĐỊNH", "Về việc công nhận danh sách " + kind.label + " năm " + year)
                .text(TextStyle.CENTERED, "CHỦ TỊCH ỦY BAN NHÂN DÂN " + office.capitals());
        bases.forEach(basis -> document.text(TextStyle.LEGAL_BASIS, basis.printed()));
        if (opinion != null) {
            document.text(
                    TextStyle.LEGAL_BASIS,
                    "Căn cứ ý kiến của Chủ tịch Ủy ban nhân dân " + office.provinceInText() + " tại " + opinion + ";");
        }
        document.text(
                        TextStyle.LEGAL_BASIS,
                        "Theo đề nghị của Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo " + office.inText() + ".")
                .text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(
                        1,
                        "Công nhận danh sách %s năm %d trên địa bàn %s, gồm %s (có danh sách kèm theo)."
                                .formatted(kind.label, year, whom, counts()))
                .article(2, "Quyết định này có hiệu lực từ " + VietnameseFormat.longDate(effectiveOn) + ".")
                .article(
                        3,
                        "Ban Chỉ đạo rà soát, các cơ quan, tổ chức có liên quan của %s, Trưởng các thôn và các hộ có tên trong danh sách chịu trách nhiệm thi hành Quyết định này."
                                .formatted(office.inText()))
                .closing(
                        List.of(
                                "Như Điều 3;",
                                "Chủ tịch UBND " + office.provinceInText() + " (báo cáo);",
                                "Ủy ban MTTQ Việt Nam " + office.inText() + ";",
                                "Lưu: VT."),
                        Signer.chair(chairName));
        document.pageBreak()
                .title(
                        "DANH SÁCH " + kind.label.toUpperCase(Locale.of("vi")) + " NĂM " + year,
                        "(Kèm theo Quyết định số %s/QĐ-UBND %s của Chủ tịch UBND %s)"
                                .formatted(
                                        number == null ? "……" : number.replace("/QĐ-UBND", ""),
                                        VietnameseFormat.longDate(date),
                                        office.inText()))
                .add(annex());
        return document.build();
    }

    private String counts() {
        if (kind == Kind.POOR_AND_NEAR_POOR) {
            return "%02d hộ nghèo và %02d hộ cận nghèo"
                    .formatted(count(PovertyStatus.POOR), count(PovertyStatus.NEAR_POOR));
        }
        var fromPoor = lines.stream()
                .filter(line -> line.before() == PovertyStatus.POOR)
                .count();
        return "%02d hộ thoát nghèo và %02d hộ thoát cận nghèo".formatted(fromPoor, lines.size() - fromPoor);
    }

    private long count(PovertyStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    private Table annex() {
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Họ và tên chủ hộ", 18),
                Table.mark("Năm sinh", 8),
                Table.mark("Số định danh", 16),
                Table.text("Dân tộc", 10),
                Table.text("Thôn", 13),
                Table.number("Số khẩu", 8),
                Table.text("Phân loại", 11),
                Table.text("Thiếu hụt", 11));
        var number = 0;
        for (var line : lines) {
            table.row(
                    ++number,
                    line.headName(),
                    line.birthYear() == null ? "" : line.birthYear().toString(),
                    line.citizenId(),
                    line.ethnicity(),
                    line.villageName(),
                    line.memberCount(),
                    classOf(line),
                    line.deprivations());
        }
        return table.build();
    }

    private String classOf(Line line) {
        if (kind == Kind.POOR_AND_NEAR_POOR) {
            return line.status().label();
        }
        var into = line.status() == PovertyStatus.NEAR_POOR ? "\n(còn cận nghèo)" : "";
        return (line.before() == PovertyStatus.POOR ? "Thoát nghèo" : "Thoát cận nghèo") + into;
    }
}
