package vn.tungho.posting.ui;

import com.vaadin.flow.component.html.Div;
import vn.tungho.posting.Posting;
import vn.tungho.shared.document.PdfRenderer;
import vn.tungho.shared.document.WordRenderer;
import vn.tungho.shared.ui.Downloads;

/** The posted list as PDF and as a Word file. */
class ListDownloads extends Div {
    ListDownloads(Posting posting, PostingDesk desk) {
        addClassName("th-row");
        var name = "danh-sach-niem-yet-" + posting.postingId();
        add(
                Downloads.open(
                        "In danh sách (PDF)",
                        name + ".pdf",
                        Downloads.PDF,
                        () -> PdfRenderer.render(desk.documents().list(posting.postingId()))),
                Downloads.bytes(
                        "Tải bản Word",
                        name + ".docx",
                        Downloads.DOCX,
                        () -> WordRenderer.render(desk.documents().list(posting.postingId()))));
    }
}
