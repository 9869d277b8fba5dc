package vn.tungho.standard.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.Edition;
import vn.tungho.standard.StandardChangeService;
import vn.tungho.standard.StandardService;

/** The editions of the standard, and how much of each comes from official texts. */
@Route(StandardPages.EDITIONS)
@PageTitle("Bộ chuẩn nghèo")
@PermitAll
@StyleSheet("context://css/standard.css")
class EditionsView extends Div {
    private final StandardService standards;
    private final StandardChangeService changes;

    EditionsView(StandardService standards, StandardChangeService changes) {
        this.standards = standards;
        this.changes = changes;
        addClassName("th-standard");
        add(new PageHeader(
                "Bộ chuẩn nghèo",
                "Cuộc rà soát chạy theo bộ chuẩn có hiệu lực trong năm rà soát và giữ bộ chuẩn đó đến hết.",
                PathLink.button("Thử tính điểm", StandardPages.TRIAL)));
        var cards = new Div();
        cards.addClassName("th-grid-cards");
        standards.editions().forEach(e -> cards.add(card(e)));
        add(cards);
    }

    private Card card(Edition edition) {
        var counts = standards.confirmation(edition.editionId());
        var row = new Div();
        row.addClassName("th-row");
        UnconfirmedMark.unless(counts.unconfirmed() == 0).ifPresent(row::add);
        row.add(VietnameseFormat.number(counts.unconfirmed()) + " giá trị chưa xác nhận, "
                + VietnameseFormat.number(counts.confirmed()) + " đã xác nhận");
        var waiting = changes.open(edition.editionId()).size();
        var card = new Card(
                edition.name(),
                new Paragraph("Năm rà soát " + edition.fromYear() + "–" + edition.toYear()),
                new Paragraph(edition.basis()),
                row);
        if (waiting > 0) {
            card.add(new Paragraph(waiting + " giá trị chờ người thứ hai xác nhận"));
        }
        card.add(PathLink.button("Xem các giá trị", StandardPages.EDITIONS + "/" + edition.editionId()));
        return card;
    }
}
