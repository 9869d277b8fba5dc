package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.document.WordRenderer;
import vn.tungho.shared.ui.Downloads;

/** Papers by name, each to open as PDF or to take away as a Word file; made when asked for. */
@StyleSheet("context://css/office.css")
class Files extends UnorderedList {
    Files() {
        addClassName("th-office-files");
    }

    final Files paper(String name, String fileName, Supplier<OfficialDocument> document, Anchor... more) {
        var item = new ListItem(
                new Span(name),
                Downloads.open("Mở PDF", fileName + ".pdf", Downloads.PDF, () -> PdfRenderer.render(document.get())),
                Downloads.bytes(
                        "Tải Word", fileName + ".docx", Downloads.DOCX, () -> WordRenderer.render(document.get())));
        item.add(more);
        add(item);
        return this;
    }

    final Files summary(OfficeDesk desk, long reviewId) {
        return paper(
                "Tổng hợp danh sách sau rà soát (Phụ lục VI)",
                "phu-luc-vi-" + reviewId,
                () -> desk.documents().summary(reviewId),
                Downloads.stream(
                        "Tải Excel",
                        "phu-luc-vi-" + reviewId + ".xlsx",
                        Downloads.XLSX,
                        out -> desk.documents().summaryWorkbook(reviewId, out)));
    }
}
