package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Letterhead;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;

/**
 * The province chair's written opinion on a commune's report. Silence is no consent: without this letter the commune cannot
 * decide.
 *
 * @param provincePlace what stands before the date: “Đồng Hới”
 * @param reportNumber of the commune's report
 * @param receivedOn when the report came in: the five working days run from there
 * @param corrections what is to be mended, village by village; none means consent
 * @param remarks further words; may be empty
 */
public record ProvinceOpinionLetter(
        CommuneOffice office,
        String provincePlace,
        int year,
        @Nullable String number,
        @Nullable LocalDate date,
        String reportNumber,
        LocalDate reportDate,
        LocalDate receivedOn,
        List<Correction> corrections,
        String remarks,
        @Nullable String chairName) {
    public ProvinceOpinionLetter {
        corrections = List.copyOf(corrections);
    }

    /** What a village has to mend. */
    public record Correction(String villageName, String request) {}

    public OfficialDocument document() {
        var document = OfficialDocument.titled("Ý kiến về kết quả rà soát năm " + year + " của " + office.inText())
                .add(Letterhead.of(null, "ỦY BAN NHÂN DÂN\n" + office.provinceCapitals())
                        .numbered(number, "UBND")
                        .about("V/v ý kiến về kết quả rà soát\nhộ nghèo, hộ cận nghèo năm " + year)
                        .dated(provincePlace, date))
                .title("Kính gửi: Chủ tịch Ủy ban nhân dân " + office.inText(), "")
                .paragraph(
                        "Xét Báo cáo số %s %s của Ủy ban nhân dân %s (nhận %s), Chủ tịch Ủy ban nhân dân %s có ý kiến như sau:"
                                .formatted(
                                        reportNumber,
                                        VietnameseFormat.longDate(reportDate),
                                        office.inText(),
                                        VietnameseFormat.longDate(receivedOn),
                                        office.provinceInText()));
        if (corrections.isEmpty()) {
            document.paragraph(
                            "1. Thống nhất với kết quả rà soát hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo năm "
                                    + year + " theo báo cáo.")
                    .paragraph(
                            "2. Chủ tịch Ủy ban nhân dân %s quyết định công nhận danh sách và cấp giấy chứng nhận theo quy định."
                                    .formatted(office.inText()));
        } else {
            var table = Table.with(
                    Table.mark("STT", 8), Table.text("Thôn", 30), Table.text("Nội dung cần rà soát lại", 62));
            var line = 0;
            for (var correction : corrections) {
                table.row(++line, correction.villageName(), correction.request());
            }
            document.paragraph("1. Chưa thống nhất với kết quả rà soát. Đề nghị rà soát lại các nội dung sau:")
                    .add(table.build())
                    .paragraph(
                            "2. Các thôn khác giữ nguyên kết quả. Sau khi chỉnh sửa, báo cáo lại để xin ý kiến trước khi công nhận.");
        }
        if (!remarks.isBlank()) {
            document.paragraph("3. " + remarks);
        }
        return document.closing(
                        List.of("Như trên;", "Sở Nông nghiệp và Môi trường;", "Lưu: VT."), Signer.chair(chairName))
                .build();
    }
}
