package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.document.Image;
import vn.tungho.shared.document.OfficialDocument;

/** One example of each form, with made-up households. */
final class Samples {
    static final CommuneOffice OFFICE = new CommuneOffice("Tỉnh Quảng Trị", "Xã Tân Thành", "Tân Thành");
    static final String VILLAGE = "Thôn Cầu Rồng";
    static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    static final String CITIZEN_ID = "044189012345";
    static final List<VillageTotals> TOTALS = List.of(
            new VillageTotals(VILLAGE, 1_203, 4_811, 12, 49, 8, 33, 3, 5),
            new VillageTotals("Bản Lương Năng", 80, 402, 31, 160, 20, 88, 1, 0));

    private Samples() {}

    static final LegalBasis LAW =
            new LegalBasis("Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025", true);

    static MeetingMinutes minutes() {
        return new MeetingMinutes(
                OFFICE,
                VILLAGE,
                2026,
                2,
                DAY.atTime(19, 30),
                DAY.atTime(21, 15),
                "Nhà văn hóa thôn Cầu Rồng",
                "ngày 06/10/2026; các hộ: loa truyền thanh",
                "Đinh Xuân Trưởng",
                "Cao Thị Thư",
                "Hồ Thị Đại Diện",
                List.of(
                        new MeetingMinutes.Attendance("Trưởng thôn (chủ trì)", "Đinh Xuân Trưởng", 1),
                        new MeetingMinutes.Attendance("Ban Chỉ đạo rà soát cấp xã", "Nguyễn Văn Đạo", 1),
                        new MeetingMinutes.Attendance("Rà soát viên", "Hồ Thị Ưu, Lê Đức Quỳnh", 2),
                        new MeetingMinutes.Attendance("Đại diện hộ dân", "", 16)),
                20,
                "Trương Thị Mặt",
                "Cuộc họp đúng trình tự.",
                List.of(
                        new MeetingMinutes.Item(
                                "Đỗ Thị Hà", 135, 40, PovertyStatus.POOR, 10, 10, true, PovertyStatus.POOR, ""),
                        new MeetingMinutes.Item(
                                "Hồ Văn Ngữ",
                                140,
                                20,
                                PovertyStatus.NEAR_POOR,
                                9,
                                11,
                                false,
                                null,
                                "Đề nghị xem lại chăn nuôi")),
                List.of(new MeetingMinutes.SheetRemark(
                        "Đỗ Thị Hà",
                        "Chỉ số “Nhà tiêu hợp vệ sinh” trả lời “Không thiếu hụt”.",
                        "Lý do của rà soát viên: Dùng chung nhà tiêu của xóm")),
                "");
    }

    static PostingList posting() {
        var lines = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new PostingList.Line(
                        "Đinh Thị Hoá " + i, VILLAGE, i % 3 == 0 ? PovertyStatus.NEAR_POOR : PovertyStatus.POOR))
                .toList();
        return new PostingList(
                OFFICE,
                VILLAGE,
                2026,
                false,
                List.of("Nhà văn hóa thôn Cầu Rồng", "Trụ sở UBND xã Tân Thành"),
                DAY,
                LocalDate.of(2026, 10, 13),
                "03 ngày làm việc",
                "07 ngày làm việc",
                "Công chức giảm nghèo xã, trụ sở UBND, giờ hành chính, hoặc hòm thư góp ý tại nhà văn hóa",
                lines,
                "9f2c4a1be07d",
                Image.png(square()),
                "Nguyễn Văn Đạo");
    }

    static SummaryList summary() {
        return new SummaryList(
                OFFICE,
                2026,
                DAY,
                TOTALS,
                List.of(
                        new SummaryList.Line(
                                "Đỗ Thị Hà",
                                VILLAGE,
                                "Kinh",
                                4,
                                135,
                                40,
                                "1, 4, 7, 10",
                                PovertyStatus.NEAR_POOR,
                                PovertyStatus.POOR),
                        new SummaryList.Line(
                                "Hồ Văn Ngữ",
                                "Bản Lương Năng",
                                "Bru-Vân Kiều",
                                6,
                                90,
                                20,
                                "9, 10",
                                null,
                                PovertyStatus.NEAR_POOR)),
                List.of(new SummaryList.Change(
                        "Đỗ Thị Hà",
                        VILLAGE,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.POOR,
                        "Phúc tra: nhà ở không bền chắc")),
                "Cao Thị Lập",
                "Nguyễn Văn Đạo");
    }

    static ProvinceReport report() {
        return new ProvinceReport(
                OFFICE,
                2026,
                "57/BC-UBND",
                DAY,
                2,
                TOTALS,
                new ProvinceReport.Course(78, 40, 30, 9, 2, 3, 1, 4, "03 ngày làm việc", 5, 1),
                "Đã tính lại điểm của thôn Cầu Rồng.",
                "05 ngày làm việc",
                "Phạm Quốc Chủ");
    }

    static ProvinceOpinionLetter opinion(boolean consent) {
        return new ProvinceOpinionLetter(
                OFFICE,
                "Đồng Hới",
                2026,
                "1203/UBND-NN",
                LocalDate.of(2026, 10, 15),
                "57/BC-UBND",
                DAY,
                LocalDate.of(2026, 10, 9),
                consent
                        ? List.of()
                        : List.of(new ProvinceOpinionLetter.Correction(VILLAGE, "Tỷ lệ hộ nghèo tăng bất thường")),
                "",
                null);
    }

    static RecognitionDecisionDocument decision(RecognitionDecisionDocument.Kind kind) {
        var escaped = kind == RecognitionDecisionDocument.Kind.ESCAPED;
        return new RecognitionDecisionDocument(
                OFFICE,
                kind,
                2026,
                escaped ? "88" : null,
                DAY,
                LegalBasis.ofReview(LAW),
                "Văn bản số 1203/UBND-NN ngày 15 tháng 10 năm 2026",
                LocalDate.of(2027, 1, 1),
                List.of(
                        new RecognitionDecisionDocument.Line(
                                "Đỗ Thị Hà",
                                1989,
                                CITIZEN_ID,
                                "Kinh",
                                VILLAGE,
                                4,
                                PovertyStatus.POOR,
                                escaped ? PovertyStatus.NEWLY_ESCAPED : PovertyStatus.POOR,
                                escaped ? "" : "1, 4, 7"),
                        new RecognitionDecisionDocument.Line(
                                "Hồ Văn Ngữ",
                                null,
                                null,
                                "Bru-Vân Kiều",
                                VILLAGE,
                                6,
                                PovertyStatus.NEAR_POOR,
                                escaped ? PovertyStatus.NEWLY_ESCAPED : PovertyStatus.NEAR_POOR,
                                "")),
                "Phạm Quốc Chủ");
    }

    static CertificateDocument certificate(String number, String head) {
        return new CertificateDocument(
                OFFICE,
                number,
                DAY,
                head,
                "Kinh",
                CITIZEN_ID,
                LocalDate.of(2021, 5, 3),
                "Thôn Cầu Rồng, xã Tân Thành, tỉnh Quảng Trị",
                List.of(
                        new CertificateDocument.Member(head, "Kinh", "Chủ hộ", true, 1989, ""),
                        new CertificateDocument.Member("Nguyễn Đức Ưng", "Kinh", "Chồng", false, 1985, ""),
                        new CertificateDocument.Member("Nguyễn Thị Quỳnh", "Kinh", "Con", true, null, "Sinh 2025")),
                List.of(
                        new CertificateDocument.Year(2026, PovertyStatus.NEAR_POOR, Set.of(4, 1)),
                        new CertificateDocument.Year(2027, PovertyStatus.POOR, Set.of(12, 1, 4)),
                        new CertificateDocument.Year(2028, null, Set.of())),
                IntStream.rangeClosed(1, 12).mapToObj(i -> "chỉ số " + i).toList(),
                "Phạm Quốc Chủ");
    }

    static RefusalLetter refusal() {
        return new RefusalLetter(
                OFFICE,
                false,
                null,
                DAY,
                "Đỗ Thị Hà",
                VILLAGE,
                LocalDate.of(2026, 9, 3),
                List.of("Có tủ lạnh hoặc máy điều hòa", "Có máy giặt", "Có xe máy", "Có lương hưu"),
                false,
                "công chức giảm nghèo, trụ sở UBND xã",
                "90 ngày",
                "Phạm Quốc Chủ");
    }

    static HouseholdListForReview listForReview() {
        return new HouseholdListForReview(
                OFFICE,
                null,
                2026,
                null,
                List.of(
                        new HouseholdListForReview.Line("Đỗ Thị Hà", 1989, "Kinh", VILLAGE, 4, "Hộ nghèo đầu kỳ", ""),
                        new HouseholdListForReview.Line(
                                "Hồ Văn Ngữ",
                                null,
                                "Bru-Vân Kiều",
                                VILLAGE,
                                6,
                                "Đề nghị rà soát (Phiếu A: 2 chỉ báo)",
                                "")),
                "Cao Thị Lập",
                "Đinh Xuân Trưởng",
                "Nguyễn Văn Đạo");
    }

    static SurveySheetPrint sheet(SurveySheetPrint.Kind kind) {
        var options = List.of(
                new SurveySheetPrint.Option("Hộ có 1 người", 70), new SurveySheetPrint.Option("Hộ có 2 người", null));
        return new SurveySheetPrint(
                OFFICE,
                2026,
                "Chuẩn nghèo 2022–2026",
                kind,
                new SurveySheetPrint.Household("18919-00012", "Đỗ Thị Hà", VILLAGE, "Kinh", "Nông thôn", null),
                List.of(
                        new SurveySheetPrint.Section(
                                "B1. Nhân khẩu",
                                List.of(new SurveySheetPrint.Question("B1.1", "Số nhân khẩu", options, false))),
                        new SurveySheetPrint.Section(
                                "B2. Dịch vụ xã hội cơ bản",
                                List.of(new SurveySheetPrint.Question("1", "Việc làm", List.of(), true)))));
    }

    static SurveySheetPrint filledSheet() {
        var blank = sheet(SurveySheetPrint.Kind.B);
        var options = List.of(
                new SurveySheetPrint.Option("Hộ có 1 người", 70, true),
                new SurveySheetPrint.Option("Hộ có 2 người", 55));
        return new SurveySheetPrint(
                blank.office(),
                blank.year(),
                blank.edition(),
                blank.kind(),
                blank.household(),
                List.of(new SurveySheetPrint.Section(
                        "B1. Nhân khẩu",
                        List.of(new SurveySheetPrint.Question("B1.1", "Số nhân khẩu", options, true)))),
                new SurveySheetPrint.Filled(
                        DAY,
                        "Hồ Thị Ưu",
                        135,
                        40,
                        PovertyStatus.POOR,
                        List.of("Khác với sổ bộ. Câu “Số nhân khẩu” trả lời “Hộ có 1 người”, nhưng sổ bộ có 3 người."
                                + " Rà soát viên đã kiểm tra lại.")));
    }

    static Map<String, OfficialDocument> all() {
        var all = new LinkedHashMap<String, OfficialDocument>();
        all.put("phu-luc-i", listForReview().document());
        all.put("phieu-a", sheet(SurveySheetPrint.Kind.A).document());
        all.put("phieu-b", sheet(SurveySheetPrint.Kind.B).document());
        all.put("phieu-b-da-ghi", filledSheet().document());
        all.put("bien-ban", minutes().document());
        all.put("niem-yet", posting().document());
        all.put("phu-luc-vi", summary().document());
        all.put("bao-cao", report().document());
        all.put("y-kien-dong-y", opinion(true).document());
        all.put("y-kien-chinh-sua", opinion(false).document().asDraft());
        all.put(
                "quyet-dinh-1",
                decision(RecognitionDecisionDocument.Kind.POOR_AND_NEAR_POOR).document());
        all.put(
                "quyet-dinh-2",
                decision(RecognitionDecisionDocument.Kind.ESCAPED).document().asDraft());
        all.put(
                "giay-chung-nhan",
                CertificateDocument.documents(List.of(
                        certificate("12", "Đỗ Thị Hà").document(),
                        certificate("13", "Hồ Thị Ngữ").document())));
        all.put("tra-loi", refusal().document());
        all.putAll(ComplaintSamples.all());
        return all;
    }

    private static byte[] square() {
        var image = new java.awt.image.BufferedImage(60, 60, java.awt.image.BufferedImage.TYPE_BYTE_BINARY);
        image.createGraphics().fillRect(6, 6, 48, 48);
        var out = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(image, "png", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
