package vn.tungho.shared.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Prints documents as Word files (DOCX, Times New Roman 13 pt) that an office can go on editing. */
public final class WordRenderer {
    /** What browsers and mail call this file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final QName STYLE = new QName("style");

    private WordRenderer() {}

    /** The whole file. */
    public static byte[] render(OfficialDocument document) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var section = word.getDocument().getBody().addNewSectPr();
            page(section, document.isLandscape());
            word.getProperties().getCoreProperties().setTitle(PlainText.clean(document.title()));
            header(word, section, document);
            var blocks = new WordBlocks(word, document.isLandscape() ? 262 : 165);
            document.blocks().forEach(blocks::write);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + document.title(), e);
        }
    }

    private static void page(CTSectPr section, boolean landscape) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? 16838 : 11906));
        size.setH(BigInteger.valueOf(landscape ? 11906 : 16838));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margin = section.addNewPgMar();
        margin.setTop(millimetres(20));
        margin.setBottom(millimetres(landscape ? 15 : 20));
        margin.setLeft(millimetres(landscape ? 20 : 30));
        margin.setRight(millimetres(15));
        margin.setHeader(millimetres(10));
        margin.setFooter(millimetres(10));
        margin.setGutter(BigInteger.ZERO);
    }

    private static void header(XWPFDocument word, CTSectPr section, OfficialDocument document) {
        var policy = new XWPFHeaderFooterPolicy(word, section);
        word.createHeaderFooterPolicy();
        if (document.isDraft()) {
            policy.createWatermark(OfficialDocument.DRAFT_MARK);
            for (var header :
                    List.of(policy.getDefaultHeader(), policy.getFirstPageHeader(), policy.getEvenPageHeader())) {
                lighten(header);
            }
        }
        if (document.hasPageNumbers()) {
            section.addNewTitlePg();
            var known = policy.getDefaultHeader();
            pageNumber(known == null ? policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT) : known);
        }
    }

    /** The library's mark is level and black; it must stand behind the text, slanted and pale. */
    private static void lighten(XWPFHeader header) {
        try (var cursor = header._getHdrFtr().newCursor()) {
            while (cursor.hasNextToken()) {
                cursor.toNextToken();
                var name = cursor.isStart() ? cursor.getName().getLocalPart() : "";
                if (name.equals("shape")) {
                    cursor.setAttributeText(STYLE, cursor.getAttributeText(STYLE) + ";rotation:315");
                    cursor.setAttributeText(new QName("fillcolor"), "#e6e6e6");
                } else if (name.equals("textpath")) {
                    cursor.setAttributeText(STYLE, "font-family:\"Times New Roman\";font-size:1pt");
                }
            }
        }
    }

    private static void pageNumber(XWPFHeader header) {
        var paragraph = WordParts.spaced(header.createParagraph(), ParagraphAlignment.CENTER, 0, 0);
        for (var type : new STFldCharType.Enum[] {STFldCharType.BEGIN, null, STFldCharType.END}) {
            WordParts.run(paragraph, "", 13, false, false);
            var run = paragraph.getRuns().getLast().getCTR();
            if (type == null) {
                run.addNewInstrText().setStringValue(" PAGE ");
            } else {
                run.addNewFldChar().setFldCharType(type);
            }
        }
    }

    private static BigInteger millimetres(int length) {
        return BigInteger.valueOf((long) length * WordParts.MILLIMETRE);
    }
}
