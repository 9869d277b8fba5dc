package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import vn.tungho.review.ReviewCase;
import vn.tungho.review.SheetService;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.FormFaults;

/** Every household of the agenda, with how many have a figure and how many reach one half. */
class VotesPart extends Div {
    private final MeetingDraft draft;
    private final List<ReviewCase> agenda;
    private final BiPredicate<Integer, Integer> approved;
    private final List<HouseholdVote> cards;
    private final Paragraph sum = new Paragraph();

    VotesPart(
            MeetingDraft draft,
            List<ReviewCase> agenda,
            SheetService sheets,
            BiPredicate<Integer, Integer> approved,
            Runnable changed) {
        this.draft = draft;
        this.agenda = agenda;
        this.approved = approved;
        addClassName("th-stack-v");
        Runnable typed = () -> {
            showSum();
            changed.run();
        };
        cards = agenda.stream()
                .map(c -> new HouseholdVote(c, draft, sheets, approved, typed))
                .toList();
        var all = new Button("Đặt tất cả đồng ý = số người dự (" + draft.attending() + ")", e -> all());
        sum.addClassNames("th-strong", "th-votes-sum");
        sum.getElement().setAttribute("aria-live", "polite");
        var comments = new TextArea("Ý kiến khác của cuộc họp");
        comments.setWidthFull();
        comments.setMaxLength(2000);
        comments.setValue(draft.words().comments());
        comments.setValueChangeMode(ValueChangeMode.LAZY);
        comments.addValueChangeListener(e -> {
            draft.comments(e.getValue());
            changed.run();
        });
        var list = new Div();
        list.addClassName("th-votes");
        cards.forEach(list::add);
        add(
                new H2("Từng hộ: " + agenda.size() + " hộ"),
                new Paragraph("Đặt tất cả rồi sửa lại hộ nào có người không đồng ý."),
                all,
                sum,
                list,
                comments);
        showSum();
    }

    private void all() {
        cards.forEach(card -> card.set(draft.attending()));
    }

    private void showSum() {
        var written = agenda.stream()
                .filter(c -> draft.isCounted(c.caseId()))
                .map(c -> Objects.requireNonNull(draft.agreed(c.caseId())))
                .toList();
        var passed = written.stream()
                .filter(n -> draft.attending() > 0 && approved.test(n, draft.attending()))
                .count();
        sum.setText("Đã ghi " + written.size() + "/" + agenda.size() + " hộ, đạt " + passed + " hộ.");
    }

    /** The households without a figure, or with one that more people than attend would make. */
    List<Problem> problems() {
        return cards.stream()
                .flatMap(card ->
                        FormFaults.count("Hộ " + card.reviewCase().headName() + ", số người đồng ý", card.count())
                                .stream())
                .toList();
    }
}
