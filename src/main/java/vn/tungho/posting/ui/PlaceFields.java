package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.PlaceData;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;

/** The proof that a list hangs somewhere, as it is written down: where, since when, by whom, before whom, read out or not. */
public final class PlaceFields {
    private final TextField placeName = new TextField("Nơi dán");
    private final DayField postedOn;
    private final TextField poster = new TextField("Người dán");
    private final TextField witness = new TextField("Người chứng kiến");
    private final TextField loudspeaker = new TextField("Phát trên đài truyền thanh (nếu có)");
    private final TextArea note = new TextArea("Ghi chú (nếu có)");
    private final RecordForm<PlaceData> answers;
    private Card card = new Card();

    /**
     * @param place where it usually hangs
     * @param posterName who usually hangs it
     * @param earliest the first day on which it could hang
     */
    public PlaceFields(String place, String posterName, LocalDate earliest, LocalDate today) {
        placeName.setValue(place);
        postedOn = new DayField("Ngày dán", today, today).from(earliest);
        poster.setValue(posterName);
        witness.setHelperText("Một người khác đã thấy danh sách được dán, ví dụ Bí thư chi bộ.");
        loudspeaker.setHelperText("Ngày, giờ và số lần phát, ví dụ “sáng và chiều các ngày niêm yết”.");
        for (var field : List.of(placeName, poster, witness, loudspeaker)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        note.setValueChangeMode(ValueChangeMode.LAZY);
        answers = new RecordForm<>(PlaceData.class)
                .field("placeName", placeName, String::strip)
                .field("postedOn", postedOn)
                .field("posterName", poster, String::strip)
                .field("witnessName", witness, String::strip)
                .field("loudspeaker", loudspeaker, PlaceFields::orNull)
                .field("note", note, PlaceFields::orNull);
    }

    /** The fields on a card; the loudspeaker only where the commune has it. */
    public Card card(String heading, boolean withLoudspeaker) {
        card = new Card(heading, placeName, postedOn, poster, witness);
        if (withLoudspeaker) {
            card.add(loudspeaker);
        }
        card.add(note);
        card.addClassName("th-form");
        return card;
    }

    /** Keeps them as a draft. */
    public DraftFields keep(DraftFields draft) {
        return draft.text("place", placeName)
                .day("on", postedOn)
                .text("poster", poster)
                .text("witness", witness)
                .text("loudspeaker", loudspeaker)
                .text("note", note);
    }

    /** The day, for whoever says what follows from it. */
    public DayField postedOn() {
        return postedOn;
    }

    /** What was written; empty when something is missing, which then stands at its field and in the summary. */
    public Optional<PlaceData> read(ErrorSummary errors) {
        return read(errors, card);
    }

    /** The same within a larger form, whose other fields must be right too. */
    public Optional<PlaceData> read(ErrorSummary errors, Component form) {
        return errors.passes(form, answers.problems()) ? Optional.of(answers.data()) : Optional.empty();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
