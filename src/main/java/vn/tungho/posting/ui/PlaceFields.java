package vn.tungho.posting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.PlaceData;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.DayField;

/** The proof that a list hangs somewhere, as it is written down: where, since when, by whom, before whom, read out or not. */
public final class PlaceFields {
    private final TextField placeName = new TextField("Nơi dán");
    private final DatePicker postedOn = new DayField("Ngày dán");
    private final TextField poster = new TextField("Người dán");
    private final TextField witness = new TextField("Người chứng kiến");
    private final TextField loudspeaker = new TextField("Phát trên đài truyền thanh (nếu có)");
    private final TextArea note = new TextArea("Ghi chú (nếu có)");

    /**
     * @param place where it usually hangs
     * @param posterName who usually hangs it
     * @param earliest the first day on which it could hang
     */
    public PlaceFields(String place, String posterName, LocalDate earliest, LocalDate today) {
        placeName.setValue(place);
        postedOn.setValue(today);
        postedOn.setMax(today);
        postedOn.setMin(earliest);
        poster.setValue(posterName);
        witness.setHelperText("Một người khác đã thấy danh sách được dán, ví dụ Bí thư chi bộ.");
        loudspeaker.setHelperText("Ngày, giờ và số lần phát, ví dụ “sáng và chiều các ngày niêm yết”.");
        for (var field : List.of(placeName, poster, witness, loudspeaker)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        note.setValueChangeMode(ValueChangeMode.LAZY);
        placeName.setMaxLength(200);
        poster.setMaxLength(120);
        witness.setMaxLength(120);
        loudspeaker.setMaxLength(200);
        note.setMaxLength(500);
    }

    /** The fields on a card; the loudspeaker only where the commune has it. */
    public Card card(String heading, boolean withLoudspeaker) {
        var card = new Card(heading, placeName, postedOn, poster, witness);
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
    public DatePicker postedOn() {
        return postedOn;
    }

    /** What was written; empty when something is missing, which then stands at its field and in the summary. */
    public Optional<PlaceData> read(ErrorSummary errors) {
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
            return Optional.empty();
        }
        return Optional.of(new PlaceData(
                placeName.getValue().strip(),
                on,
                poster.getValue().strip(),
                witness.getValue().strip(),
                orNull(loudspeaker.getValue()),
                orNull(note.getValue())));
    }

    private static void require(List<ErrorSummary.Problem> problems, TextField field, String words) {
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
