package vn.tungho.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.document.TextStyle;
import vn.tungho.shared.document.WordRenderer;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.LegalRule;

class OfficialFormsTest {
    static Stream<String> forms() {
        return Samples.all().keySet().stream();
    }

    /** The printed files are kept under target/forms to be looked at. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyFormPrintsInBothFormatsWithTheHeadOfAnOfficialDocument(String name) throws Exception {
        var document = Samples.all().get(name);
        var folder = Files.createDirectories(Path.of("target/forms"));
        Files.write(folder.resolve(name + ".pdf"), PdfRenderer.render(document));
        Files.write(folder.resolve(name + ".docx"), WordRenderer.render(document));
        inBoth(document, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    @LegalRule({"R-MEETING-MINUTES-2", "R-MEETING-HALF", "R-MEETING-OBSERVER"})
    void theMinutesHaveTwoCopiesTheFiguresOfEachHouseholdAndTheObserver() {
        inBoth(
                Samples.minutes().document(),
                "Bản 1 lưu tại thôn",
                "Bản 2 gửi Ban Chỉ đạo",
                "họp lần 2",
                "Đinh Xuân Trưởng",
                "Cao Thị Thư",
                "Trương Thị Mặt",
                "Cuộc họp đúng trình tự.",
                "50,00 %",
                "45,00 %",
                "Chưa thống nhất",
                "Đề nghị xem lại chăn nuôi",
                "20 người");
    }

    @Test
    @LegalRule("R-MEETING-MINUTES-2")
    void theRepresentativeOfTheHouseholdsSignsBothCopiesByName() {
        var paper = Samples.minutes().document();
        inBoth(paper, "ĐẠI DIỆN HỘ DÂN", "Hồ Thị Đại Diện");
        var signers = paper.blocks().stream()
                .filter(Block.Closing.class::isInstance)
                .map(b -> ((Block.Closing) b).signatures().getFirst())
                .toList();
        assertThat(signers)
                .hasSize(2)
                .allMatch(s -> s.role().equals("ĐẠI DIỆN HỘ DÂN") && "Hồ Thị Đại Diện".equals(s.name()));
    }

    @Test
    @LegalRule({"R-POSTING-DATA", "R-POSTING-PLACES", "R-POSTING-3WD"})
    void thePostingListShowsNameVillageAndClassOnly() {
        var allowed = Arrays.stream(PostingList.Line.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertThat(allowed).containsExactly("headName", "villageName", "status");
        var document = Samples.posting().document();
        inBoth(
                document,
                "Đinh Thị Hoá 60",
                "Hộ cận nghèo",
                "Nhà văn hóa thôn Cầu Rồng; Trụ sở UBND xã Tân Thành",
                "từ thứ Năm 08/10/2026 đến hết thứ Ba 13/10/2026",
                "hòm thư góp ý",
                "9f2c4a1be07d");
        for (var text : List.of(DocumentTexts.ofPdf(document), DocumentTexts.ofWord(document))) {
            assertThat(text).doesNotContainPattern("\\d{9,}").doesNotContainPattern("\\b(19|20)\\d\\d-\\d\\d-\\d\\d");
            assertThat(text).doesNotContainIgnoringCase("năm sinh").doesNotContainIgnoringCase("điểm");
        }
    }

    @Test
    @LegalRule("R-CONSOLIDATE-VI")
    void theSummaryAddsUpTheVillagesAndShowsWhatChangedAndWhy() {
        inBoth(
                Samples.summary().document(),
                "Phụ lục VI",
                "Tổng cộng",
                "1.283",
                "5.213",
                "43",
                "1, 4, 7, 10",
                "Phúc tra: nhà ở không bền chắc");
    }

    @Test
    @LegalRule("R-OPINION-5WD")
    void theReportAsksForAnOpinionInFiveWorkingDays() {
        inBoth(
                Samples.report().document(),
                "Số: 57/BC-UBND",
                "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị",
                "05 ngày làm việc",
                "báo cáo lần 2",
                "trong đó 1 cuộc họp lại",
                "Đã tính lại điểm của thôn Cầu Rồng.");
    }

    @Test
    void theOpinionEitherConsentsOrNamesTheVillages() {
        inBoth(Samples.opinion(true).document(), "Thống nhất với kết quả", "Số: 1203/UBND-NN");
        inBoth(
                Samples.opinion(false).document(),
                "Chưa thống nhất",
                "Tỷ lệ hộ nghèo tăng bất thường",
                "báo cáo lại để xin ý kiến");
    }

    @Test
    @LegalRule("R-DECISIONS-TWO")
    void eachOfTheTwoDecisionsNamesItsListAndCountsIt() {
        inBoth(
                Samples.decision(RecognitionDecisionDocument.Kind.POOR_AND_NEAR_POOR)
                        .document(),
                "Số: ……/QĐ-UBND",
                "01 hộ nghèo và 01 hộ cận nghèo",
                "Điều 3.",
                "tỉnh Quảng Trị tại Văn bản số 1203",
                Samples.CITIZEN_ID);
        inBoth(
                Samples.decision(RecognitionDecisionDocument.Kind.ESCAPED).document(),
                "Số: 88/QĐ-UBND",
                "01 hộ thoát nghèo và 01 hộ thoát cận nghèo",
                "Quyết định số 88/QĐ-UBND ngày 08 tháng 10 năm 2026");
    }

    @Test
    @LegalRule("R-UNCONFIRMED-SHOWN")
    void whatWasNotReadInAnOfficialTextIsMarked() {
        assertThat(LegalBasis.unread(LegalBasis.ofReview(new LegalBasis("Luật thử số 72/2025/QH15", false))))
                .singleElement()
                .asString()
                .contains("72/2025/QH15", "chưa đối chiếu nguyên văn");
        assertThat(LegalBasis.unread(LegalBasis.ofReview(Samples.LAW))).isEmpty();
        inBoth(paper("kn-quyet-dinh-lan-dau"), "số 72/2025/QH15 ngày 16 tháng 6 năm 2025;");
        inBoth(Samples.refusal().document(), "Ghi chú: lời văn của các chỉ báo", "chưa xác nhận");
        inBoth(
                Samples.sheet(SurveySheetPrint.Kind.B).document(),
                "Ghi chú: lời văn hoặc điểm của câu",
                "chưa xác nhận");
    }

    /** A mark of ours within a line is no word of an official paper: what is not confirmed stands in a sentence of its own. */
    @ParameterizedTest
    @MethodSource("forms")
    @LegalRule("R-BASIS-CONFIRMED")
    void noPaperCarriesAWorkingNoteInBracketsNorInItsLegalBasis(String name) {
        var paper = Objects.requireNonNull(Samples.all().get(name));
        assertThat(DocumentTexts.ofPdf(paper)).doesNotContain("(chưa xác nhận", "(số mẫu chưa", "chưa xác nhận)");
        assertThat(paper.blocks())
                .filteredOn(b -> b instanceof Block.Text t && t.style() == TextStyle.LEGAL_BASIS)
                .noneMatch(b -> ((Block.Text) b).text().contains("chưa"));
    }

    @Test
    @LegalRule("R-CERTIFICATE-DEPRIVATIONS")
    void theCertificateListsMembersYearsAndDeprivations() {
        inBoth(
                Samples.certificate("12", "Đỗ Thị Hà").document(),
                "Số: 12/GCN-HN.HCN",
                "2027 N 1, 4, 12",
                "2026 CN 1, 4",
                "Nguyễn Đức Ưng",
                "Ngày cấp: 03/05/2021",
                "12. chỉ số 12");
        assertThatThrownBy(() -> new CertificateDocument.Year(2027, null, Set.of(13)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @LegalRule("R-REFUSAL-WRITTEN")
    void theRefusalGivesEveryReasonAndTheWayToComplain() {
        inBoth(
                Samples.refusal().document(),
                "Có tủ lạnh hoặc máy điều hòa",
                "Có lương hưu",
                "ngày 03 tháng 9 năm 2026",
                "khiếu nại trong thời hạn 90 ngày");
    }

    @Test
    void theListAndTheSheetsHoldWhatTheFormsAskFor() {
        inBoth(
                Samples.listForReview().document(),
                "Phụ lục I",
                "Tổng cộng: 2 hộ",
                "Bru-Vân Kiều",
                "ngày … tháng … năm …");
        inBoth(Samples.sheet(SurveySheetPrint.Kind.A).document(), "PHIẾU A", "Từ 4 chỉ báo trở lên");
        inBoth(Samples.sheet(SurveySheetPrint.Kind.B).document(), "PHIẾU B", "(70 điểm)", "18919-00012");
    }

    @Test
    @LegalRule("R-SHEET-COHERENT")
    void theFilledSheetAndTheMinutesSayWhatDoesNotFitAndWhatWasSaidToIt() {
        inBoth(
                Samples.filledSheet().document(),
                "[x] Hộ có 1 người (70 điểm)",
                "135 / 40",
                "Điểm cần xem lại và lời của rà soát viên",
                "nhưng sổ bộ có 3 người. Rà soát viên đã kiểm tra lại.",
                "Hồ Thị Ưu");
        inBoth(
                Samples.minutes().document(),
                "Điểm cần xem lại trên phiếu khảo sát",
                "Hộ Đỗ Thị Hà: Chỉ số “Nhà tiêu hợp vệ sinh” trả lời “Không thiếu hụt”.",
                "Lý do của rà soát viên: Dùng chung nhà tiêu của xóm");
        assertThat(DocumentTexts.ofPdf(Samples.sheet(SurveySheetPrint.Kind.B).document()))
                .as("a sheet for the pen says nothing of the kind")
                .doesNotContain("[x]", "Điểm cần xem lại");
    }

    @Test
    @LegalRule("R-COMPLAINT-PAPERS")
    void thePapersOfAComplaintCarryTheirFormTheReasonsAndTheWayFurther() {
        var papers = ComplaintSamples.all();
        papers.forEach((name, paper) -> inBoth(paper, "Đỗ Thị Hà", "12/2026"));
        inBoth(paper("kn-bien-nhan"), "GIẤY BIÊN NHẬN", "TH-AB12-CD34", "17/10/2026");
        inBoth(paper("kn-thu-ly"), "Mẫu số 03", "12/TB-UBND", "thụ lý kể từ ngày 08 tháng 10 năm 2026");
        inBoth(paper("kn-khong-thu-ly"), "Mẫu số 04", "TỈNH QUẢNG TRỊ", "Đã hết thời hiệu 90 ngày.");
        inBoth(paper("kn-tam-dinh-chi"), "Mẫu số 14a", "dừng từ ngày 16 tháng 10 năm 2026", "03 ngày làm việc");
        inBoth(paper("kn-tiep-tuc"), "Mẫu số 14b", "tính tiếp từ ngày 16 tháng 10 năm 2026");
        inBoth(paper("kn-dinh-chi"), "Mẫu số 14a", "chấm dứt từ ngày 16 tháng 10 năm 2026");
        inBoth(paper("kn-xac-minh"), "Mẫu theo NĐ 124/2020/NĐ-CP", "còn khác ý kiến", "Hồ Xác Minh");
        inBoth(paper("kn-doi-thoai"), "Mẫu số 14", "BIÊN BẢN ĐỐI THOẠI", "Nguyễn Phó Giám Đốc");
        inBoth(
                paper("kn-quyet-dinh-lan-dau"),
                "(lần đầu)",
                "ỦY BAN NHÂN DÂN XÃ TÂN THÀNH",
                "khiếu nại lần hai đến Chủ tịch Ủy ban nhân dân tỉnh Quảng Trị",
                "trong 30 ngày",
                "hộ không nghèo",
                "hộ cận nghèo");
        inBoth(paper("kn-quyet-dinh-lan-hai"), "(lần hai)", "3. Kết quả đối thoại", "được công khai");
    }

    private static OfficialDocument paper(String name) {
        return Objects.requireNonNull(ComplaintSamples.all().get(name));
    }

    private static void inBoth(OfficialDocument document, String... essentials) {
        assertThat(DocumentTexts.ofPdf(document)).as("PDF").contains(essentials);
        assertThat(DocumentTexts.ofWord(document)).as("DOCX").contains(essentials);
    }
}
