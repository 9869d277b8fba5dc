package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.coherence.DerivedNeed;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.SheetFlag;

/** Under a question: what its answer follows from, the reason for another one, and what it does not fit with. */
class QuestionNotes extends Div {
    private final Div words = new Div();
    private final TextArea reason;

    QuestionNotes(@Nullable String given, Consumer<String> changed) {
        reason = reasonField(given, changed);
        addClassNames("th-question-notes", "th-stack-v");
        words.addClassName("th-stack-v");
        words.getElement().setAttribute("aria-live", "polite");
        add(words, reason);
    }

    /** The field for the reason, also for the summary. */
    static TextArea reasonField(@Nullable String given, Consumer<String> changed) {
        var field = new TextArea("Lý do trả lời khác");
        field.setHelperText("Điều đã thấy tại hộ, ví dụ: nhà vừa xây lại, giếng mới hỏng.");
        field.setMaxLength(500);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        field.setValue(given == null ? "" : given);
        field.addValueChangeListener(e -> {
            if (field.isVisible()) {
                changed.accept(e.getValue());
            }
        });
        return field;
    }

    /** {@code departs} is true when the answer is another one than follows. */
    void show(@Nullable DerivedNeed need, boolean departs, List<SheetFlag> flags) {
        words.removeAll();
        if (need != null) {
            words.add(
                    departs
                            ? new StatusBadge("khác với Phiếu B1, cần ghi lý do", Tone.WARN, "!")
                            : new StatusBadge("suy ra từ Phiếu B1", Tone.INFO));
            words.add(new Paragraph(need.reason()));
        }
        flags.stream().filter(f -> f.kind() != FlagKind.NEED).forEach(f -> {
            words.add(new StatusBadge(f.kind().label(), Tone.WARN, "!"));
            words.add(new Paragraph(f.words()));
        });
        reason.setVisible(departs);
        if (!departs) {
            reason.clear();
        }
        setVisible(need != null || !flags.isEmpty());
    }
}
