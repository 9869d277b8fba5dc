package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import vn.tungho.review.SheetPage;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.StandardService;
import vn.tungho.standard.coherence.SheetFlag;
import vn.tungho.standard.ui.ScoreExplanation;

/** The end of the sheet: what is still unanswered, else the sums with their reasons and the dry run under the next edition. */
class SheetResult extends Div {
    SheetResult(
            SheetPage page,
            Map<String, String> answers,
            SheetNotes notes,
            List<SheetStep> steps,
            StandardService standards,
            IntConsumer go) {
        addClassName("th-stack-v");
        add(new H2("Kết quả của phiếu"));
        var form = page.form();
        var score = standards.score(form.editionId(), form.region(), form.area(), answers);
        if (!score.complete()) {
            add(missing(score, answers, steps, go));
            return;
        }
        var flags = notes.flags();
        if (!flags.isEmpty()) {
            add(new FlagsToCheck(notes, flags, flag -> mend(flag, steps, go)));
        }
        add(new Card(
                new Paragraph("Kết quả này do hệ thống cộng từ các câu trả lời; cuộc họp thôn mới quyết định."),
                new ScoreExplanation(score)));
        standards
                .dryRun(form.editionId(), form.region(), form.area(), answers)
                .ifPresent(next -> add(next(standards, score, next)));
    }

    private static Button mend(SheetFlag flag, List<SheetStep> steps, IntConsumer go) {
        var step = step(flag, steps);
        return new Button("Sửa ở phần " + (step + 1), e -> go.accept(step));
    }

    private static int step(SheetFlag flag, List<SheetStep> steps) {
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).group().items().stream()
                    .anyMatch(item -> item.code().equals(flag.itemCode()))) {
                return i;
            }
        }
        return 0;
    }

    private static Card missing(ScoreResult score, Map<String, String> answers, List<SheetStep> steps, IntConsumer go) {
        var card = new Card(
                "Còn " + score.missing().size() + " câu chưa trả lời",
                new Paragraph("Chạm vào một phần để trả lời nốt. Phiếu chỉ gửi được khi đủ câu trả lời."));
        for (var i = 0; i < steps.size(); i++) {
            var step = i;
            var open = steps.get(i).open(answers);
            if (open > 0) {
                var button = new Button(steps.get(i).title() + ": còn " + open + " câu", e -> go.accept(step));
                button.addClassName("th-wide");
                card.add(button);
            }
        }
        return card;
    }

    /** The same answers under the next edition; it decides nothing. */
    static Details next(StandardService standards, ScoreResult now, ScoreResult next) {
        var name = standards.edition(next.editionId()).name();
        var words = next.certain() && next.status() == now.status()
                ? "Theo bộ chuẩn sau, loại hộ không đổi."
                : "Theo bộ chuẩn sau: " + next.verdict() + ".";
        var details = new Details("Tính thử theo " + name, new Paragraph(words), new ScoreExplanation(next));
        if (next.certain()) {
            details.addComponentAsFirst(StatusBadge.of(next.status()));
        }
        details.addClassName("th-card");
        return details;
    }

    /** A button in the same look, for other pages of the survey. */
    static Button primary(String label, Runnable act) {
        var button = new Button(label, e -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
