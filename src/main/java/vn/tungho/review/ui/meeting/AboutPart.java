package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.DayField;

/** When and where the meeting was, and who signs the minutes. */
class AboutPart extends Card {
    private static final int PLACE = 200;
    private static final int NAME = 120;

    private final MeetingDraft draft;
    private final Runnable changed;
    private final DayField day;
    private final TextField place = text("Nơi họp", "Ví dụ: Nhà văn hóa thôn", PLACE);
    private final TextField chair = text("Chủ trì (Trưởng thôn)", "", NAME);
    private final TextField secretary = text("Thư ký", "Không phải người chủ trì.", NAME);
    private final TextField rep = text("Đại diện hộ dân ký biên bản", "Họ tên in ở chỗ ký của hai bản biên bản.", NAME);
    private final TextField observer =
            text("Người giám sát của Mặt trận Tổ quốc", "Để trống nếu không có. Người này không biểu quyết.", NAME);

    AboutPart(MeetingDraft draft, LocalDate today, Runnable changed) {
        super("Cuộc họp");
        this.draft = draft;
        this.changed = changed;
        addClassName("th-form");
        var words = draft.words();
        day = new DayField("Ngày họp", words.heldOn(), today);
        place.setValue(words.place());
        chair.setValue(words.chair());
        secretary.setValue(words.secretary());
        rep.setValue(words.householdRep());
        observer.setValue(words.observer());
        day.addValueChangeListener(this::typed);
        for (var field : List.of(place, chair, secretary, rep, observer)) {
            field.addValueChangeListener(this::typed);
        }
        var fields = new Div(day, place, chair, secretary, rep, observer);
        fields.addClassName("th-fields");
        add(fields);
    }

    private void typed(AbstractField.ComponentValueChangeEvent<?, ?> event) {
        draft.about(day.getValue(), place.getValue(), chair.getValue(), secretary.getValue(), rep.getValue());
        draft.observer(observer.getValue());
        changed.run();
    }

    /** What is missing or does not fit, each with its field. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (day.isEmpty()) {
            problems.add(new Problem("Chọn ngày họp đã qua hoặc hôm nay.", day));
        }
        require(place, "Ghi nơi họp.", problems);
        require(chair, "Ghi họ tên người chủ trì.", problems);
        require(secretary, "Ghi họ tên thư ký.", problems);
        require(rep, "Ghi họ tên đại diện hộ dân ký biên bản.", problems);
        var same = !chair.isEmpty()
                && TextNormalizer.plain(chair.getValue()).equals(TextNormalizer.plain(secretary.getValue()));
        if (same) {
            problems.add(new Problem("Chủ trì và thư ký là một người. Ghi thư ký khác.", secretary));
        }
        mark(secretary, secretary.isEmpty() || same);
        return problems;
    }

    private static void require(TextField field, String text, List<Problem> problems) {
        mark(field, field.isEmpty());
        if (field.isEmpty()) {
            field.setErrorMessage(text);
            problems.add(new Problem(text, field));
        }
    }

    private static void mark(TextField field, boolean invalid) {
        field.setInvalid(invalid);
    }

    private static TextField text(String label, String help, int most) {
        var field = new TextField(label);
        field.setHelperText(help);
        field.setMaxLength(most);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setManualValidation(true);
        return field;
    }
}
