package vn.tungho.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.shared.basis.BasisShare;
import vn.tungho.shared.basis.BasisWords;
import vn.tungho.shared.ui.BasisNote;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.ScoreLine;
import vn.tungho.standard.ScoreResult;
import vn.tungho.standard.Sheet;

/** A score line by line: question, answer, rule, points, article; the class and its reason on top. */
@StyleSheet("context://css/standard.css")
public class ScoreExplanation extends Div {
    public ScoreExplanation(ScoreResult score) {
        addClassName("th-score");
        add(head(score));
        add(sheet(Sheet.B1, score), sheet(Sheet.B2, score));
    }

    private static Component head(ScoreResult score) {
        var verdict =
                score.certain() ? StatusBadge.of(score.status()) : new StatusBadge(score.verdict(), Tone.NEUTRAL, "?");
        var row = new Div(verdict);
        row.addClassName("th-row");
        var head = new Div(row, new BasisNote(BasisWords.of(List.of(new BasisShare(score.basis(), 1)))));
        head.addClassName("th-score-head");
        if (score.complete()) {
            var reason = new Paragraph(score.classReason() + ".");
            reason.setTitle(score.classRuleId());
            head.add(reason);
        } else {
            head.add(new Paragraph("Đến nay điểm A " + score.aScore() + ", điểm B " + score.bScore() + "; còn "
                    + score.missing().size() + " câu chưa trả lời."));
        }
        return head;
    }

    private static Component sheet(Sheet sheet, ScoreResult score) {
        var lines = score.lines().stream().filter(l -> l.sheet() == sheet).toList();
        var sum = lines.stream().mapToInt(ScoreLine::points).sum();
        var part = new Div(new H3(sheet.label() + " · " + sum + " điểm"));
        part.addClassName("th-score-sheet");
        part.add(lines.isEmpty() ? new Paragraph("Chưa có câu trả lời.") : list(lines));
        return part;
    }

    private static Component list(List<ScoreLine> lines) {
        var list = new OrderedList();
        list.addClassName("th-score-lines");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(ScoreLine line) {
        var question = new Span(line.question());
        question.addClassName("th-score-question");
        var answer = new Span(line.answer());
        answer.addClassName("th-score-answer");
        var points = new Span((line.points() > 0 ? "+" : "") + line.points());
        points.addClassName("th-score-points");
        points.getElement().setAttribute("aria-label", line.points() + " điểm");
        var law = new Span(line.article() + (line.ruleId().isEmpty() ? "" : " · " + line.ruleId()));
        law.addClassName("th-score-law");
        var words = new Div(question, answer, law);
        words.addClassName("th-score-words");
        return new ListItem(words, points);
    }
}
