package vn.tungho.posting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.PlaceData;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingPlace;
import vn.tungho.posting.PostingPlaceKind;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DateFields;
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
    private final TextField placeName = new TextField("Nơi dán");
    private final DatePicker postedOn = DateFields.picker("Ngày dán");
    private final TextField poster = new TextField("Người dán");
    private final TextField witness = new TextField("Người chứng kiến");
    private final TextField loudspeaker = new TextField("Phát trên đài truyền thanh (nếu có)");
    private final TextArea note = new TextArea("Ghi chú (nếu có)");
    private final Paragraph term = new Paragraph();
    private final DraftFields draft;

    PostPlaceForm(PostingDesk desk, PostingPlaceKind place, Posting posting, TaskFrame frame) {
        this.desk = desk;
        this.place = place;
        this.posting = posting;
        this.frame = frame;
        addClassName("th-stack-v");
        var commune = place == PostingPlaceKind.COMMUNE_OFFICE;
        prepare(commune);
        draft = new DraftFields(
                        desk.drafts(),
                        desk.person().userId(),
                        "post-place-" + place + "-" + posting.postingId() + "-" + posting.attempt(),
                        frame::draftSaved)
                .text("place", placeName)
                .day("on", postedOn)
                .text("poster", poster)
                .text("witness", witness)
                .text("loudspeaker", loudspeaker)
                .text("note", note);
        var print = new Card(
                "1. In danh sách",
                new Paragraph(
                        "Bản in chỉ có họ tên chủ hộ, thôn và loại hộ. Không viết thêm thông tin cá nhân nào khác."),
                new ListDownloads(posting, desk));
        var hang = new Card("2. Dán rồi ghi lại", placeName, postedOn, poster, witness);
        if (commune) {
            hang.add(loudspeaker);
        }
        hang.add(note);
        hang.addClassName("th-form");
        var photos = new Card(
                "3. Chụp ảnh",
                new Paragraph("Chụp rõ danh sách và nơi dán. Ảnh được lưu ngay khi gửi."),
                new PhotoBox(desk.files(), posting, true));
        term.addClassName("th-consequence");
        add(errors, print, hang, photos, term);
        postedOn.addValueChangeListener(e -> showTerm());
        showTerm();
        frame.mainAction("Ghi đã niêm yết", this::send);
    }

    private void prepare(boolean commune) {
        var communeName = desk.areas().commune(posting.communeCode()).name();
        placeName.setValue(commune ? "Trụ sở UBND " + communeName : posting.placeName());
        postedOn.setValue(desk.today());
        postedOn.setMax(desk.today());
        postedOn.setMin(posting.frozenAt().toLocalDate());
        poster.setValue(desk.person().fullName());
        witness.setHelperText("Một người khác đã thấy danh sách được dán, ví dụ Bí thư chi bộ.");
        loudspeaker.setHelperText("Ngày, giờ và số lần phát, ví dụ “sáng và chiều các ngày niêm yết”.");
        loudspeaker.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        placeName.setValueChangeMode(ValueChangeMode.LAZY);
        poster.setValueChangeMode(ValueChangeMode.LAZY);
        witness.setValueChangeMode(ValueChangeMode.LAZY);
        placeName.setMaxLength(200);
        poster.setMaxLength(120);
        witness.setMaxLength(120);
        loudspeaker.setMaxLength(200);
        note.setMaxLength(500);
    }

    private void showTerm() {
        var on = postedOn.getValue();
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
        var problems = new ArrayList<ErrorSummary.Problem>();
        require(problems, placeName, "Ghi nơi đã dán danh sách.");
        LocalDate on = postedOn.getValue();
        if (on == null) {
            problems.add(new ErrorSummary.Problem("Ghi ngày dán theo ngày/tháng/năm.", postedOn));
        }
        require(problems, poster, "Ghi họ tên người dán.");
        require(problems, witness, "Ghi họ tên người chứng kiến.");
        errors.show(problems);
        if (!problems.isEmpty() || on == null) {
            return;
        }
        var data = new PlaceData(
                placeName.getValue().strip(),
                on,
                poster.getValue().strip(),
                witness.getValue().strip(),
                orNull(loudspeaker.getValue()),
                orNull(note.getValue()));
        try {
            if (place == PostingPlaceKind.VILLAGE_HOUSE) {
                desk.postings().recordVillagePlace(posting.rootPostingId(), data);
            } else {
                desk.postings().recordCommunePlace(posting.rootPostingId(), data);
            }
            draft.clear();
            frame.done("Đã ghi niêm yết tại " + data.placeName() + ".");
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private static void require(ArrayList<ErrorSummary.Problem> problems, TextField field, String words) {
        var empty = field.getValue().isBlank();
        field.setInvalid(empty);
        field.setErrorMessage(words);
        if (empty) {
            problems.add(new ErrorSummary.Problem(words, field));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
