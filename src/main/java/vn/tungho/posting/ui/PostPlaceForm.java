package vn.tungho.posting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingPlace;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.ui.TaskFrame;

/** Print the list, put it up, write down where, when, by whom and before whom, and photograph it. */
@StyleSheet("context://css/office.css")
class PostPlaceForm extends Div {
    private final PostingDesk desk;
    private final PostingPlaceKind place;
    private final Posting posting;
    private final TaskFrame frame;
    private final ErrorSummary errors = new ErrorSummary();
    private final PlaceFields fields;
    private final Paragraph term = new Paragraph();
    private final DraftFields draft;

    PostPlaceForm(PostingDesk desk, PostingPlaceKind place, Posting posting, TaskFrame frame) {
        this.desk = desk;
        this.place = place;
        this.posting = posting;
        this.frame = frame;
        addClassName("th-stack-v");
        var commune = place == PostingPlaceKind.COMMUNE_OFFICE;
        var communeName = desk.areas().commune(posting.communeCode()).name();
        fields = new PlaceFields(
                commune ? "Trụ sở UBND " + communeName : posting.placeName(),
                desk.person().fullName(),
                posting.frozenAt().toLocalDate(),
                desk.today());
        draft = fields.keep(new DraftFields(
                desk.drafts(),
                desk.person().userId(),
                "post-place-" + place + "-" + posting.postingId() + "-" + posting.attempt(),
                frame::draftSaved));
        var print = new Card(
                "1. In danh sách",
                new Paragraph(
                        "Bản in chỉ có họ tên chủ hộ, thôn và loại hộ. Không viết thêm thông tin cá nhân nào khác."),
                new ListDownloads(posting, desk));
        var hang = fields.card("2. Dán rồi ghi lại", commune);
        var photos = new Card(
                "3. Chụp ảnh",
                new Paragraph("Chụp rõ danh sách và nơi dán. Ảnh được lưu ngay khi gửi."),
                new PhotoBox(desk.files(), posting, true));
        term.addClassName("th-consequence");
        add(draft.bar(), errors, print, hang, photos, term);
        fields.postedOn().addValueChangeListener(e -> showTerm());
        showTerm();
        frame.mainAction("Ghi đã niêm yết", this::send);
    }

    private void showTerm() {
        var on = fields.postedOn().getValue();
        if (on == null) {
            term.setText("Danh sách phải treo đủ " + desk.length(posting) + ", tính từ ngày dán sau trong hai nơi.");
            return;
        }
        var other = other().map(PostingPlace::postedOn);
        var from = other.filter(d -> d.isAfter(on)).orElse(on);
        var last = desk.ends(posting, from);
        var words = "Danh sách phải treo đủ " + desk.length(posting)
                + ", tính từ ngày sau ngày dán muộn hơn trong hai nơi. ";
        term.setText(words
                + other.map(d -> "Nơi kia đã dán ngày " + VietnameseFormat.date(d) + "; ngày treo cuối cùng là "
                                + VietnameseFormat.weekdayDate(last) + ".")
                        .orElse("Nơi kia chưa ghi đã dán. Nếu nơi kia cũng dán không muộn hơn "
                                + VietnameseFormat.date(on) + " thì ngày treo cuối cùng là "
                                + VietnameseFormat.weekdayDate(last) + "."));
    }

    private Optional<PostingPlace> other() {
        return desk.postings().places(posting.postingId()).stream()
                .filter(p -> p.attempt() == posting.attempt() && p.place() != place)
                .findFirst();
    }

    private void send() {
        fields.read(errors).ifPresent(data -> {
            try {
                draft.perform(() -> {
                    if (place == PostingPlaceKind.VILLAGE_HOUSE) {
                        desk.postings().recordVillagePlace(posting.rootPostingId(), data);
                    } else {
                        desk.postings().recordCommunePlace(posting.rootPostingId(), data);
                    }
                });
                frame.done("Đã ghi niêm yết tại " + data.placeName() + ".");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
    }
}
