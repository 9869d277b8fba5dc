package vn.tungho.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.document.WordRenderer;

/** Reads printed documents back, as a person who copies text out of them would. */
public final class DocumentTexts {
    private DocumentTexts() {}

    /** The text of the PDF with single spaces, so that line breaks do not matter. */
    public static String ofPdf(OfficialDocument document) {
        try (var pdf = Loader.loadPDF(PdfRenderer.render(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the Word file with single spaces. */
    public static String ofWord(OfficialDocument document) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordRenderer.render(document)));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
