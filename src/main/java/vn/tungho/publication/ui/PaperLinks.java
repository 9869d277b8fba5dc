package vn.tungho.publication.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.document.WordRenderer;
import vn.tungho.shared.ui.Downloads;

/** The recognised list as PDF and as a Word file. */
class PaperLinks extends Div {
    PaperLinks(String fileName, Supplier<OfficialDocument> paper) {
        addClassName("th-row");
        add(
                Downloads.open(
                        "In danh sách (PDF)", fileName + ".pdf", Downloads.PDF, () -> PdfRenderer.render(paper.get())),
                Downloads.bytes(
                        "Tải bản Word", fileName + ".docx", Downloads.DOCX, () -> WordRenderer.render(paper.get())));
    }
}
