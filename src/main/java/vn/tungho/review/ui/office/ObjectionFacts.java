package vn.tungho.review.ui.office;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;

/** What somebody said about a household, beside the form that deals with it. */
@StyleSheet("context://css/office.css")
class ObjectionFacts extends Card {
    ObjectionFacts(OfficeDesk desk, Objection objection) {
        super("Ý kiến về hộ " + objection.headName());
        var facts = new FactList()
                .fact("Loại ý kiến", objection.kind().label())
                .fact("Người nêu", objection.complainantName())
                .fact("Nhận ngày", VietnameseFormat.weekdayDate(objection.receivedOn()))
                .fact("Nhận qua", objection.channel().label());
        var before = objection.statusBefore();
        if (before == null) {
            facts.fact("Kết quả đã niêm yết", "không có trong danh sách");
        } else {
            facts.fact("Kết quả đã niêm yết", StatusBadge.of(before));
        }
        var due = objection.dueOn();
        if (due != null) {
            facts.fact(
                    "Hạn phúc tra",
                    new DueBadge(
                            desk.calendar().kept(due, ObjectionService.REVERIFICATION_RULE, objection.receivedOn()),
                            desk.today(),
                            desk.calendar().calendar()));
        }
        add(
                new Paragraph("“" + objection.content() + "”"),
                facts,
                new PathLink("Xem danh sách niêm yết", OfficeNavigation.posting(objection.postingId())));
    }
}
