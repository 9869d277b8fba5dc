package vn.tungho.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.SupportCase;

/** What has to come back, what has come, and where things went on. */
class ReturnCard extends Card {
    ReturnCard(SupportDesk desk, SupportCase c) {
        super("Hoàn trả");
        var edition = desk.edition(c);
        if (edition.returnKind() == ReturnKind.NONE) {
            add(new Paragraph("Hỗ trợ này không phải hoàn trả."));
            return;
        }
        var returns = desk.acts().returns();
        var left = returns.outstanding(c.caseId());
        add(new FactList()
                .fact("Cách hoàn trả", edition.returnNote())
                .fact(
                        "Còn phải trả",
                        edition.returnKind() == ReturnKind.CASH
                                ? VietnameseFormat.money(Math.max(0, left.money()))
                                : left.things() + " hiện vật"));
        var things = returns.items(c.caseId());
        if (!things.isEmpty()) {
            var table = new TextTable("Hiện vật", "Giá trị", "Hạn trả", "Tình trạng", "Vòng quay");
            for (var i : things) {
                var chain = new Div();
                returns.chain(i.chainNo())
                        .forEach(link -> chain.add(new Div(new Span(link.link() + ". " + link.headName()))));
                table.row(
                        new Span(i.words()),
                        new Span(VietnameseFormat.money(i.value())),
                        new Span(VietnameseFormat.date(i.returnDueOn())),
                        Badges.of(i.state()),
                        chain);
            }
            add(table);
        }
        var entries = returns.entries(c.caseId());
        if (!entries.isEmpty()) {
            var table = new TextTable("Ngày", "Việc", "Giá trị", "Ghi chú");
            entries.forEach(e -> table.row(
                    VietnameseFormat.date(e.happenedOn()),
                    e.kind().label(),
                    e.amount() == 0 ? "—" : VietnameseFormat.money(e.amount()),
                    e.note()));
            add(table);
        }
    }
}
