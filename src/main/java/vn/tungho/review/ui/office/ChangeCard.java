package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tungho.review.LedgerService;
import vn.tungho.review.ReviewCase;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.standard.ui.ScoreExplanation;

/** One household that changes class: from what to what at which step, what is odd, and on demand every point of its score. */
class ChangeCard extends Div {
    private final OfficeDesk desk;

    ChangeCard(OfficeDesk desk, LedgerService.LedgerLine line, String villageName) {
        this.desk = desk;
        var c = line.reviewCase();
        addClassName("th-office-change");
        var name = new Span(c.headName());
        name.addClassName("th-strong");
        var head = new Div(name, new Span(villageName + " · " + c.memberCount() + " khẩu"));
        head.addClassName("th-row");
        head.add(new StatusBadge(line.transition().label(), line.transition().isEscape() ? Tone.GOOD : Tone.WARN));
        add(head);
        if (!line.anomalies().isEmpty()) {
            addClassName("th-office-odd");
            var odd = new Div();
            odd.addClassName("th-row");
            line.anomalies().forEach(a -> odd.add(new StatusBadge("Xem kỹ: " + a.label(), Tone.WARN, "?")));
            add(odd);
        }
        add(way(c));
        var points = c.aScore() == null
                ? "Chưa có phiếu khảo sát"
                : "Điểm B1: " + c.aScore() + " · điểm B2: " + c.bScore()
                        + (c.deprivations().isEmpty()
                                ? ""
                                : " · thiếu hụt: " + c.deprivations().replace(",", ", "));
        add(new Span(points));
        if (c.aScore() != null) {
            add(why(c));
        }
    }

    private static Component way(ReviewCase c) {
        var way = new Div();
        way.addClassName("th-office-way");
        step(way, "Đầu kỳ", c.statusBefore());
        step(way, "Khảo sát", c.draftStatus());
        step(way, "Niêm yết", c.postedStatus());
        if (c.objectedStatus() != c.postedStatus()) {
            step(way, "Sau ý kiến", c.objectedStatus());
        }
        step(way, "Công nhận", c.approvedStatus());
        return way;
    }

    private static void step(Div way, String label, @Nullable PovertyStatus status) {
        if (status == null) {
            return;
        }
        if (way.getComponentCount() > 0) {
            var arrow = new Span("→");
            arrow.getElement().setAttribute("aria-hidden", "true");
            way.add(arrow);
        }
        var step = new Div(new Span(label), StatusBadge.of(status));
        step.addClassName("th-office-step");
        way.add(step);
    }

    private Details why(ReviewCase c) {
        var details = new Details("Vì sao ra kết quả này: từng câu trả lời và điểm");
        details.addOpenedChangeListener(e -> {
            if (e.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(explanation(c));
            }
        });
        return details;
    }

    private Component explanation(ReviewCase c) {
        var both = new Div();
        both.addClassName("th-stack-v");
        desk.sheets()
                .explain(c.caseId())
                .ifPresentOrElse(
                        score -> both.add(new ScoreExplanation(score)),
                        () -> both.add(new Paragraph("Hộ này chưa có phiếu khảo sát.")));
        desk.sheets().explainNext(c.caseId()).ifPresent(next -> {
            both.add(new H3("Nếu tính thử theo bộ chuẩn kế tiếp"));
            both.add(new Paragraph(next.verdict() + ". " + (next.certain() ? next.classReason() + "." : "")));
        });
        return both;
    }
}
