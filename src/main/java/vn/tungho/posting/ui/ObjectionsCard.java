package vn.tungho.posting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import vn.tungho.posting.ObjectionState;
import vn.tungho.posting.Posting;
import vn.tungho.shared.ui.Card;

/** What people said against one list. */
@StyleSheet("context://css/office.css")
class ObjectionsCard extends Card {
    ObjectionsCard(PostingDesk desk, Posting posting, boolean mayRecord, Runnable changed) {
        super("Ý kiến của người dân");
        var objections = desk.objections().ofPosting(posting.postingId());
        if (objections.isEmpty()) {
            add(new Paragraph("Chưa có ý kiến nào."));
        }
        for (var objection : objections) {
            var card = new ObjectionCard(objection, desk, mayRecord);
            if (mayRecord && objection.state() == ObjectionState.OPEN) {
                card.add(new Button("Người dân rút ý kiến", e -> new WithdrawDialog(desk, objection, changed).open()));
            }
            add(card);
        }
    }
}
