package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingLevel;
import vn.tungho.monitoring.FindingState;
import vn.tungho.monitoring.PlanState;
import vn.tungho.monitoring.RiskSign;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** How states, levels and signs look. */
final class Badges {
    /** Said wherever a sign or a figure is shown. */
    static final String QUESTION =
            "Mỗi dấu hiệu, mỗi con số chỉ là một câu hỏi để xem lại, không phải kết luận ai sai.";

    private Badges() {}

    static StatusBadge of(PlanState state) {
        return switch (state) {
            case CLOSED -> new StatusBadge(state.label(), Tone.GOOD);
            case CANCELLED -> new StatusBadge(state.label(), Tone.NEUTRAL, "✕");
            default -> new StatusBadge(state.label(), Tone.INFO);
        };
    }

    static StatusBadge of(FindingState state) {
        return switch (state) {
            case OPEN -> new StatusBadge(state.label(), Tone.INFO);
            case ANSWERED -> new StatusBadge(state.label(), Tone.WARN, "↩");
            case REMEDIED -> new StatusBadge(state.label(), Tone.GOOD);
            case OVERDUE -> new StatusBadge(state.label(), Tone.BAD, "!");
            case ESCALATED -> new StatusBadge(state.label(), Tone.BAD, "↑");
        };
    }

    static StatusBadge of(FindingLevel level) {
        return switch (level) {
            case NOTE -> new StatusBadge(level.label(), Tone.NEUTRAL);
            case WRONG -> new StatusBadge(level.label(), Tone.WARN);
            case SERIOUS -> new StatusBadge(level.label(), Tone.BAD);
        };
    }

    static Div signs(List<RiskSign> signs) {
        var row = new Div();
        row.addClassName("th-row");
        signs.forEach(s -> row.add(new StatusBadge(s.label(), Tone.NEUTRAL, "?")));
        return row;
    }

    static Paragraph question() {
        var words = new Paragraph(QUESTION);
        words.addClassName("th-muted");
        return words;
    }

    /** A finding as a line of a list. */
    static PathLink line(MonitoringDesk desk, Finding f) {
        var line = new PathLink("", MonitoringNavigation.finding(f.findingId()));
        line.addClassName("th-monitor-line");
        var name = new Span(f.subject() + ": " + f.step().label());
        name.addClassName("th-strong");
        var state = new Div(of(f.state()), of(f.level()));
        state.addClassName("th-row");
        var due = f.replyDueOn();
        if (due != null && f.state().waitsForAnswer()) {
            state.add(new DueBadge(
                    desk.calendar().kept(due, f.replyRule(), null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        line.add(
                name,
                new Span(f.description()),
                new Span(f.code() + " · " + VietnameseFormat.date(f.writtenOn())),
                state);
        return line;
    }
}
