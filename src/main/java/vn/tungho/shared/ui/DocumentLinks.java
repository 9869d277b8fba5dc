package vn.tungho.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.document.WordRenderer;

/** An official document to print (PDF, in a tab of its own) or to take home (Word); made when a link is followed. */
public class DocumentLinks extends Div {
    /**
     * @param name what the document is, such as “Biên bản họp dân”
     * @param fileName without ending
     */
    public DocumentLinks(String name, String fileName, Supplier<OfficialDocument> document) {
        addClassNames("th-row", "th-no-print");
        var words = new Span(name);
        words.addClassName("th-strong");
        var pdf =
                Downloads.open("In (PDF)", fileName + ".pdf", Downloads.PDF, () -> PdfRenderer.render(document.get()));
        pdf.setAriaLabel("In " + name + " (PDF)");
        var word = Downloads.bytes(
                "Tải Word", fileName + ".docx", Downloads.DOCX, () -> WordRenderer.render(document.get()));
        word.setAriaLabel("Tải " + name + " (Word)");
        add(words, pdf, word);
    }
}
