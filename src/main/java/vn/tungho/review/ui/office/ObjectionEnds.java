package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Every objection of a review and how it ended. */
@StyleSheet("context://css/office.css")
class ObjectionEnds extends Card {
    ObjectionEnds(OfficeDesk desk, long reviewId) {
        super("Ý kiến của người dân và kết quả");
        var objections = desk.overview().objections(reviewId);
        if (objections.isEmpty()) {
            add(new Paragraph("Không có ý kiến nào trong các lần niêm yết."));
        }
        objections.forEach(o -> add(row(desk, o)));
    }

    private static Div row(OfficeDesk desk, Objection o) {
        var name = new Span("Hộ " + o.headName());
        name.addClassName("th-strong");
        var head = new Div(name, new Span(o.kind().label()), badge(o.state()));
        var due = o.dueOn();
        if (o.state() == ObjectionState.OPEN && due != null) {
            head.add(new DueBadge(
                    desk.calendar().kept(due, ObjectionService.REVERIFICATION_RULE, o.receivedOn()),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        head.addClassName("th-row");
        var row = new Div(head, new Paragraph("“" + o.content() + "” – nhận " + VietnameseFormat.date(o.receivedOn())));
        row.addClassName("th-office-part");
        if (o.conclusion() != null) {
            row.add(new Paragraph(
                    (o.state() == ObjectionState.WITHDRAWN ? "Rút vì: " : "Kết luận: ") + o.conclusion()));
        }
        if (o.statusBefore() != null && o.statusAfter() != null && o.statusBefore() != o.statusAfter()) {
            var change = new Div(StatusBadge.of(o.statusBefore()), new Span("→"), StatusBadge.of(o.statusAfter()));
            change.addClassName("th-row");
            row.add(change);
        }
        row.add(new PathLink("Xem danh sách niêm yết", OfficeNavigation.posting(o.postingId())));
        return row;
    }

    static StatusBadge badge(ObjectionState state) {
        return new StatusBadge(
                state.label(),
                switch (state) {
                    case OPEN -> Tone.WARN;
                    case LATE, WITHDRAWN -> Tone.NEUTRAL;
                    case UPHELD -> Tone.GOOD;
                    case REJECTED -> Tone.INFO;
                });
    }
}
