package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.TextStyle;

/**
 * The commune chair's report to the province chair on the results of the review, asking for his opinion (Quyết định 24/2021;
 * the province answers in writing within the term of the opinion from receipt).
 *
 * @param number null before it is numbered
 * @param round 1 for the first report, 2 and up after corrections
 * @param corrections what was corrected since the last report; may be empty
 * @param opinionTerm within which the province answers, such as “05 ngày làm việc”
 */
public record ProvinceReport(
        CommuneOffice office,
        int year,
        @Nullable String number,
        @Nullable LocalDate date,
        int round,
        List<VillageTotals> villages,
        Course course,
        String corrections,
        String opinionTerm,
        @Nullable String chairName) {
    public ProvinceReport {
        villages = List.copyOf(villages);
    }

    /**
     * How the review went.
     *
     * @param poorBefore poor households on the old list
     * @param nearPoorBefore near-poor households on the old list
     * @param applicants households that asked to be reviewed
     * @param screenedOut of those, answered in writing after Phiếu A
     * @param meetings village meetings held
     * @param repeatedMeetings of those, held again below 50 percent
     * @param postingTerm how long each hung
     * @param objections received during the posting
     * @param upheld of those, which changed a result
     */
    public record Course(
            int reviewed,
            int poorBefore,
            int nearPoorBefore,
            int applicants,
            int screenedOut,
            int meetings,
            int repeatedMeetings,
            int postings,
            String postingTerm,
            int objections,
            int upheld) {}

    public OfficialDocument document() {
        var total = VillageTotals.sum(villages);
        var document = OfficialDocument.titled("Báo cáo kết quả rà soát hộ nghèo, hộ cận nghèo năm " + year)
                .add(office.committee().numbered(number, "BC-UBND").dated(office.place(), date))
                .title(
                        "BÁO CÁO",
                        "Kết quả rà soát hộ nghèo, hộ cận nghèo năm " + year
                                + (round > 1 ? " (báo cáo lần " + round + ")" : ""))
                .text(TextStyle.CENTERED, "Kính gửi: Chủ tịch Ủy ban nhân dân " + office.provinceInText())
                .paragraph(
                        "Thực hiện Quyết định số 24/2021/QĐ-TTg của Thủ tướng Chính phủ, Ủy ban nhân dân %s báo cáo kết quả rà soát và xin ý kiến như sau:"
                                .formatted(office.inText()))
                .heading("1. Quá trình thực hiện")
                .items(List.of(
                        "Số hộ được rà soát: %s; đầu kỳ có %s hộ nghèo, %s hộ cận nghèo."
                                .formatted(n(course.reviewed()), n(course.poorBefore()), n(course.nearPoorBefore())),
                        "Hộ đề nghị rà soát: %s, trong đó %s hộ được trả lời bằng văn bản sau Phiếu A."
                                .formatted(n(course.applicants()), n(course.screenedOut())),
                        "Họp dân: %s cuộc, trong đó %s cuộc họp lại do chưa đạt 50 %% số người có mặt đồng ý."
                                .formatted(n(course.meetings()), n(course.repeatedMeetings())),
                        "Niêm yết công khai: %s lượt, mỗi lượt %s tại hai nơi."
                                .formatted(n(course.postings()), course.postingTerm()),
                        "Ý kiến trong thời gian niêm yết: %s, trong đó %s ý kiến làm thay đổi kết quả sau phúc tra."
                                .formatted(n(course.objections()), n(course.upheld()))))
                .heading("2. Kết quả")
                .items(List.of(
                        "Hộ nghèo: %s hộ, %s khẩu, tỷ lệ %s."
                                .formatted(
                                        n(total.poor()), n(total.poorPeople()), rate(total.poor(), total.households())),
                        "Hộ cận nghèo: %s hộ, %s khẩu, tỷ lệ %s."
                                .formatted(
                                        n(total.nearPoor()),
                                        n(total.nearPoorPeople()),
                                        rate(total.nearPoor(), total.households())),
                        "Hộ thoát nghèo, thoát cận nghèo: %s hộ.".formatted(n(total.escaped()))))
                .add(VillageTotals.table(villages));
        if (!corrections.isBlank()) {
            document.heading("3. Nội dung đã chỉnh sửa theo ý kiến lần trước").paragraph(corrections);
        }
        return document.paragraph(
                        "Ủy ban nhân dân %s kính đề nghị Chủ tịch Ủy ban nhân dân %s cho ý kiến bằng văn bản trong thời hạn %s kể từ ngày nhận được báo cáo này. (Kèm theo Phụ lục VI.)"
                                .formatted(office.inText(), office.provinceInText(), opinionTerm))
                .closing(
                        List.of(
                                "Như trên;",
                                "Sở Nông nghiệp và Môi trường;",
                                "Ủy ban MTTQ Việt Nam " + office.inText() + ";",
                                "Lưu: VT, BCĐ."),
                        Signer.chair(chairName))
                .build();
    }

    private static String n(int value) {
        return VietnameseFormat.number(value);
    }

    private static String rate(int part, int whole) {
        return whole == 0 ? "chưa tính" : VietnameseFormat.share(part, whole);
    }
}
