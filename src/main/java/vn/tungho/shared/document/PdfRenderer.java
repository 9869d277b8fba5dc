package vn.tungho.shared.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Prints documents as PDF with embedded fonts that hold every Vietnamese letter. */
public final class PdfRenderer {
    /** What browsers and mail call this file. */
    public static final String MEDIA_TYPE = "application/pdf";

    private static final byte[] REGULAR = font("Regular");
    private static final byte[] BOLD = font("Bold");
    private static final byte[] ITALIC = font("Italic");
    private static final byte[] BOLD_ITALIC = font("BoldItalic");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfRenderer() {}

    /** The whole file. */
    public static byte[] render(OfficialDocument document) {
        try {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useUnicodeLineBreaker(new BreakAtSpaces());
            builder.withHtmlContent(DocumentHtml.of(document), null);
            use(builder, REGULAR, 400, FontStyle.NORMAL);
            use(builder, BOLD, 700, FontStyle.NORMAL);
            use(builder, ITALIC, 400, FontStyle.ITALIC);
            use(builder, BOLD_ITALIC, 700, FontStyle.ITALIC);
            builder.toStream(out);
            builder.run();
            return document.isDraft() ? marked(out.toByteArray()) : out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + document.title(), e);
        }
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), DocumentStyles.FAMILY, weight, style, true);
    }

    private static byte[] marked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var font = PDType0Font.load(document, new ByteArrayInputStream(BOLD), true);
            for (var page : document.getPages()) {
                mark(document, page, font);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Under the text, from the lower left to the upper right. */
    private static void mark(PDDocument document, PDPage page, PDFont font) throws IOException {
        var size = 96f;
        var width = font.getStringWidth(OfficialDocument.DRAFT_MARK) / 1000 * size;
        var box = page.getMediaBox();
        var angle = Math.atan2(box.getHeight(), box.getWidth());
        var x = box.getWidth() / 2 - Math.cos(angle) * width / 2;
        var y = box.getHeight() / 2 - Math.sin(angle) * width / 2;
        try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            stream.beginText();
            stream.setFont(font, size);
            stream.setNonStrokingColor(new Color(236, 236, 236));
            stream.setTextMatrix(Matrix.getRotateInstance(angle, (float) x, (float) y));
            stream.showText(OfficialDocument.DRAFT_MARK);
            stream.endText();
        }
    }

    private static byte[] font(String cut) {
        var path = "/liberation/LiberationSerif-" + cut + ".ttf";
        try (var in = PdfRenderer.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no font " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
