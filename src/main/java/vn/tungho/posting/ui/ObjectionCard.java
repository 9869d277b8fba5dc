package vn.tungho.posting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionState;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;

/** One objection: about whom, what, from whom, by when, and how it ended. */
class ObjectionCard extends Div {
    /** {@code withPhone} shows how to reach the person: only for those who deal with the objection. */
    ObjectionCard(Objection objection, PostingDesk desk, boolean withPhone) {
        addClassNames("th-office-part", "th-office-objection");
        var name = new Span("Hộ " + objection.headName());
        name.addClassName("th-strong");
        var head = new Div(name, new Span(objection.kind().label()), PostingBadges.due(objection, desk));
        head.addClassName("th-row");
        add(head, new Paragraph("“" + objection.content() + "”"));
        var facts = new FactList()
                .fact("Người nêu", objection.complainantName())
                .fact(
                        "Nhận ngày",
                        VietnameseFormat.date(objection.receivedOn()) + " · "
                                + objection.channel().label());
        if (withPhone && objection.complainantPhone() != null) {
            facts.fact("Điện thoại", objection.complainantPhone());
        }
        if (withPhone && objection.trackingCode() != null) {
            facts.fact("Mã tra cứu", objection.trackingCode());
        }
        if (objection.lateReason() != null) {
            facts.fact("Lý do ghi nhận muộn", objection.lateReason());
        }
        if (objection.conclusion() != null) {
            facts.fact(
                    objection.state() == ObjectionState.WITHDRAWN ? "Lý do rút" : "Kết luận", objection.conclusion());
        }
        if (objection.statusAfter() != null && objection.state() != ObjectionState.WITHDRAWN) {
            var before = objection.statusBefore();
            var classes = new Div();
            classes.addClassName("th-row");
            if (before != null) {
                classes.add(StatusBadge.of(before), new Span("→"));
            }
            classes.add(StatusBadge.of(objection.statusAfter()));
            facts.fact("Loại hộ", classes);
        }
        add(facts);
    }
}
