package vn.tungho.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.document.sent.AttachmentType;
import vn.tungho.testing.DocumentTexts;

class RendererTest {
    private static final List<String> HARD_WORDS = List.of(
            "Đỗ Thị Hà",
            "HUỲNH NGUYỄN ƯỚC",
            "ẶNG ẤU ẨM ẪM ẬM ẮT ẲT ẴT",
            "ỄNH ỆNH ỔN ỖN ỘN ỚT ỠN ỢP ỨA ỬA ỮA ỰA",
            "Bru-Vân Kiều, Khơ-me, Xtiêng",
            "a < b & c > \"d\" <script>alert(1)</script>");

    @Test
    void bothFormatsGiveBackEveryVietnameseLetter() {
        var document = document();
        assertThat(DocumentTexts.ofPdf(document)).contains(HARD_WORDS);
        assertThat(DocumentTexts.ofWord(document)).contains(HARD_WORDS);
    }

    @Test
    void decomposedLettersAreComposedAndForbiddenCharactersDropped() {
        var document = OfficialDocument.titled("x")
                .paragraph("Đô\u0303 Thi\u0323 Ha\u0300 \u0007\uFFFEhết")
                .build();
        assertThat(DocumentTexts.ofPdf(document)).contains("Đỗ Thị Hà hết");
        assertThat(DocumentTexts.ofWord(document)).contains("Đỗ Thị Hà hết");
    }

    @Test
    void theHeaderRowIsOnEveryPageAndPagesAreNumberedFromTheSecondOn() throws Exception {
        var table = Table.with(Table.mark("STT", 1), Table.text("Cột đầu trang", 5), Table.number("Số tiền", 2));
        for (var i = 1; i <= 120; i++) {
            table.row(i, "Hộ thứ " + i, 1_500_000L * i);
        }
        var document = OfficialDocument.titled("Bảng dài").add(table.build()).build();
        try (var pdf = Loader.loadPDF(PdfRenderer.render(document))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(pdf);
                assertThat(text).contains("Cột đầu trang");
                assertThat(text.startsWith(page + "\n")).isEqualTo(page > 1);
            }
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordRenderer.render(document)))) {
            assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().getFirst().getRow(120).getCell(2).getText())
                    .isEqualTo("180.000.000");
            assertThat(word.getHeaderList())
                    .anyMatch(header -> header._getHdrFtr().xmlText().contains("PAGE"));
        }
    }

    @Test
    void aGroupAndATotalRowAreWholeInWord() throws Exception {
        var table = Table.with(Table.text("A", 1), Table.text("B", 1), Table.number("C", 1))
                .group("Thôn Một")
                .total("Cộng", null, 1_234)
                .build();
        var document = OfficialDocument.titled("x").add(table).build();
        assertThat(DocumentTexts.ofPdf(document)).contains("Thôn Một", "1.234");
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordRenderer.render(document)))) {
            var group = word.getTables().getFirst().getRow(1);
            assertThat(group.getTableCells()).hasSize(1);
            assertThat(group.getCell(0).getText()).isEqualTo("Thôn Một");
            assertThat(group.getCtRow().xmlText().split("<w:tcPr>", -1)).hasSize(2);
            assertThat(group.getCtRow().xmlText()).contains("<w:gridSpan w:val=\"3\"/>");
        }
    }

    @Test
    void aDraftCarriesItsMarkOnEveryPage() throws Exception {
        var document = document().asDraft();
        try (var pdf = Loader.loadPDF(PdfRenderer.render(document))) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf).replaceAll("\\s", "")).contains("BẢNNHÁP");
            }
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordRenderer.render(document)))) {
            assertThat(word.getHeaderList())
                    .anyMatch(header -> header._getHdrFtr().xmlText().contains("BẢN NHÁP"))
                    .noneMatch(header -> header._getHdrFtr().xmlText().contains("fillcolor=\"black\""));
        }
    }

    @Test
    void aWordFileHasTheOrientationAndTheFontOfTheOffice() throws Exception {
        var document =
                OfficialDocument.titled("Ngang").landscape().paragraph("x").build();
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordRenderer.render(document)))) {
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW().toString()).isEqualTo("16838");
            assertThat(word.getParagraphs().getFirst().getRuns().getFirst().getFontFamily())
                    .isEqualTo("Times New Roman");
        }
    }

    @Test
    void aFormatKnowsItsFileNameAndPrints() {
        var document = OfficialDocument.titled("Biên bản họp dân (Đồng Lê) 2026")
                .paragraph("x")
                .build();
        assertThat(DocumentFormat.PDF.fileName(document)).isEqualTo("bien-ban-hop-dan-dong-le-2026.pdf");
        assertThat(AttachmentType.of(DocumentFormat.PDF.render(document))).contains(AttachmentType.PDF);
        assertThat(AttachmentType.of(DocumentFormat.WORD.render(document))).contains(AttachmentType.DOCX);
    }

    private static OfficialDocument document() {
        var builder = OfficialDocument.titled("Thử chữ <&>")
                .add(Letterhead.of("UBND TỈNH", "ĐƠN VỊ <B>")
                        .numbered(null, "QĐ-UBND")
                        .dated("Huế", null))
                .title("TIÊU ĐỀ & PHỤ ĐỀ", "phụ đề");
        HARD_WORDS.forEach(builder::paragraph);
        return builder.items(HARD_WORDS)
                .pageBreak()
                .checkBoxes(2, List.of(new Block.CheckBox("Có", true), new Block.CheckBox("Không", false)))
                .closing(List.of("Như trên;"), Block.Signature.of("CHỦ TỊCH", "Đặng Ửng"))
                .build();
    }
}
