package vn.tungho.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.ui.PhotoBox;
import vn.tungho.posting.ui.PlaceFields;
import vn.tungho.publication.PublicationWords;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** Print the recognised list, hang it, write down where, when, by whom and before whom, and photograph it. */
@StyleSheet("context://css/office.css")
class PublishForm extends Div {
    private final ErrorSummary errors = new ErrorSummary();
    private final PlaceFields fields;
    private final DraftFields draft;
    private final TaskFrame frame;
    private final Consumer<PlaceData> act;

    /**
     * @param key of the draft
     * @param what which paper is printed, in words
     */
    PublishForm(
            PublicationDesk desk,
            TaskFrame frame,
            String key,
            String what,
            PlaceFields fields,
            boolean withLoudspeaker,
            String fileName,
            Supplier<OfficialDocument> paper,
            PhotoBox photos,
            Consumer<PlaceData> act) {
        this.frame = frame;
        this.fields = fields;
        this.act = act;
        addClassName("th-stack-v");
        draft = fields.keep(new DraftFields(desk.drafts(), desk.person().userId(), key, frame::draftSaved));
        var consequence = new Paragraph(PublicationWords.mustHang(desk.calendar())
                + " Khi đủ hai nơi, danh sách hiện trên trang công khai; hết ngày thì tự mất.");
        consequence.addClassName("th-consequence");
        add(
                draft.bar(),
                errors,
                new Card("1. In danh sách", new Paragraph(what), new PaperLinks(fileName, paper)),
                fields.card("2. Treo rồi ghi lại", withLoudspeaker),
                new Card("3. Chụp ảnh", new Paragraph("Chụp rõ danh sách và nơi treo."), photos),
                consequence);
        frame.mainAction("Ghi đã công khai", this::send);
    }

    private void send() {
        fields.read(errors).ifPresent(data -> {
            try {
                draft.perform(() -> {
                    act.accept(data);
                });
                frame.done("Đã ghi công khai tại " + data.placeName() + ".");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
    }
}
