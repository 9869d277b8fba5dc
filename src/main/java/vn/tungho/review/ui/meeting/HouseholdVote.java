package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetService;
import vn.tungho.review.ui.survey.FlagLines;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.standard.ui.ScoreExplanation;

/** One household before the meeting: what is proposed and why, and how many agree. */
class HouseholdVote extends Div {
    private final ReviewCase reviewCase;
    private final MeetingDraft draft;
    private final BiPredicate<Integer, Integer> approved;
    private final Runnable changed;
    private final CountStepper agree;
    private final Div result = new Div();

    HouseholdVote(
            ReviewCase c,
            MeetingDraft draft,
            SheetService sheets,
            BiPredicate<Integer, Integer> approved,
            Runnable changed) {
        this.reviewCase = c;
        this.draft = draft;
        this.approved = approved;
        this.changed = changed;
        addClassNames("th-card", "th-vote");
        agree = new CountStepper("Số người đồng ý", draft.attending());
        var given = draft.agreed(c.caseId());
        if (given != null) {
            agree.setValue(given);
        }
        agree.addValueChangeListener(e -> set(e.getValue()));
        result.addClassName("th-vote-result");
        result.getElement().setAttribute("aria-live", "polite");
        var quick = new Div(
                quick("Tất cả", draft.attending()),
                quick("Một nửa", (draft.attending() + 1) / 2),
                quick("Không ai", 0));
        quick.addClassName("th-vote-quick");
        var name = new H3(c.headName());
        var draftStatus = Objects.requireNonNullElse(c.draftStatus(), c.statusBefore());
        var head = new Div(name, StatusBadge.of(draftStatus));
        head.addClassName("th-vote-head");
        var scores = new Span("Điểm A " + c.aScore() + " · điểm B " + c.bScore() + " · " + c.memberCount() + " người");
        scores.addClassName("th-muted");
        add(head, scores, change(c.statusBefore(), draftStatus), why(c, sheets), agree, quick, result, note());
        show();
    }

    ReviewCase reviewCase() {
        return reviewCase;
    }

    /** The field of the figure. */
    CountStepper count() {
        return agree;
    }

    /** Sets the figure as if it had been typed. */
    final void set(@Nullable Integer number) {
        draft.agree(reviewCase.caseId(), number);
        if (!Objects.equals(agree.getValue(), number)) {
            agree.setValue(number);
        }
        show();
        changed.run();
    }

    private void show() {
        result.removeAll();
        var number = draft.agreed(reviewCase.caseId());
        if (number == null) {
            result.add(new StatusBadge("chưa ghi", Tone.NEUTRAL));
            return;
        }
        if (!draft.isCounted(reviewCase.caseId())) {
            result.add(new StatusBadge("chỉ có " + draft.attending() + " người dự", Tone.BAD));
            return;
        }
        var percent = new Span(VietnameseFormat.share(number, draft.attending()) + " đồng ý");
        percent.addClassName("th-vote-percent");
        var enough = draft.attending() > 0 && approved.test(number, draft.attending());
        result.add(
                percent, enough ? new StatusBadge("Đạt", Tone.GOOD) : new StatusBadge("Chưa đạt, chấm lại", Tone.BAD));
    }

    private Button quick(String label, int number) {
        var button = new Button(label, e -> set(number));
        button.setAriaLabel(label + " đồng ý: " + reviewCase.headName());
        return button;
    }

    private static Paragraph change(PovertyStatus before, PovertyStatus now) {
        var words = new Paragraph(
                before == now
                        ? "Như năm trước: " + lower(now) + "."
                        : "Năm trước: " + lower(before) + ". Nay đề xuất: " + lower(now) + ".");
        if (before != now) {
            words.addClassName("th-strong");
        }
        return words;
    }

    private static Details why(ReviewCase c, SheetService sheets) {
        var details = new Details("Vì sao có kết quả này");
        details.addOpenedChangeListener(e -> {
            if (e.isOpened() && details.getContent().findAny().isEmpty()) {
                sheets.explain(c.caseId()).ifPresent(score -> details.add(new ScoreExplanation(score)));
                var flags = sheets.flags(c.caseId());
                if (!flags.isEmpty()) {
                    details.add(new H3("Điểm cần xem lại trên phiếu"), new FlagLines(flags));
                }
            }
        });
        return details;
    }

    private TextField note() {
        var note = new TextField("Ý kiến về hộ này");
        note.setPlaceholder("Không bắt buộc");
        note.setMaxLength(500);
        note.setWidthFull();
        note.setValue(draft.note(reviewCase.caseId()));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(e -> {
            draft.note(reviewCase.caseId(), e.getValue());
            changed.run();
        });
        return note;
    }

    private static String lower(@Nullable PovertyStatus status) {
        return status == null ? "chưa có" : status.label().toLowerCase(java.util.Locale.ROOT);
    }
}
