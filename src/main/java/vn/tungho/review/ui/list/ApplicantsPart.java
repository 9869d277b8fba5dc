package vn.tungho.review.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.Applicant;
import vn.tungho.review.Review;
import vn.tungho.review.ui.list.ListPanel.Services;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.worklist.ui.TaskFrame;

/** Those who asked for a review: who was screened and how it ended, and one more to screen. */
class ApplicantsPart extends Card {
    private final Review review;
    private final Services services;
    private final Runnable listChanged;
    private final TaskFrame frame;
    private final Div screening = new Div();

    ApplicantsPart(
            Review review, List<Applicant> applicants, Services services, Runnable listChanged, TaskFrame frame) {
        super("Hộ có giấy đề nghị: " + applicants.size());
        this.review = review;
        this.services = services;
        this.listChanged = listChanged;
        this.frame = frame;
        screening.addClassName("th-stack-v");
        var cards = new Div();
        cards.addClassName("th-stack-v");
        applicants.forEach(a -> cards.add(card(a)));
        add(cards, screening);
        var kept = services.drafts()
                .loadWords(services.userId(), ScreeningPart.key(review.reviewId()), ScreeningPart.Words.class);
        if (kept.isPresent()) {
            frame.draftSaved(kept.get().savedAt());
            screen(kept.get().words());
        } else {
            ask();
        }
    }

    private void ask() {
        screening.removeAll();
        screening.add(new Button("Xét thêm một hộ", e -> screen(null)));
    }

    private void screen(ScreeningPart.@Nullable Words kept) {
        screening.removeAll();
        screening.add(new ScreeningPart(review, services, kept, frame, this::ask, listChanged));
    }

    private Div card(Applicant a) {
        var name = new Span(a.headName());
        name.addClassName("th-strong");
        var village = services.areas().village(a.villageCode()).name();
        var words = ListPanel.muted(village + " · nhận giấy ngày " + VietnameseFormat.date(a.appliedOn()));
        var state = a.isListed()
                ? new StatusBadge("Vào danh sách", Tone.GOOD)
                : new StatusBadge(
                        a.replyNumber() == null ? "Trả lời bằng văn bản, chờ ký" : "Thư trả lời " + a.replyNumber(),
                        Tone.WARN);
        var head = new Div(name, state);
        head.addClassName("th-vote-head");
        var reasons = new Div();
        a.reasons().lines().forEach(line -> reasons.add(new Paragraph(line)));
        var card = new Div(head, words, new Details("Lý do", reasons));
        card.addClassNames("th-card", "th-applicant");
        if (!a.isListed()) {
            card.add(services.documents().refusalLinks(review, a));
        }
        return card;
    }
}
