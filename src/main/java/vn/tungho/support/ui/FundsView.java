package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.ProgressBarWithText;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.support.Fund;

/** Where money and goods come from, by year: planned, promised, received, used, left. */
@Route(SupportNavigation.FUNDS)
@PageTitle("Nguồn lực hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
class FundsView extends Div implements BeforeEnterObserver {
    private final SupportDesk desk;
    private final Select<Integer> year = new Select<>();
    private final Div content = new Div();

    FundsView(SupportDesk desk) {
        this.desk = desk;
        var now = desk.today().getYear();
        year.setLabel("Năm");
        year.setItems(now + 1, now, now - 1, now - 2);
        year.setValue(now);
        year.addValueChangeListener(e -> show());
        content.addClassName("th-stack-v");
        var header = new PageHeader(
                "Nguồn lực hỗ trợ", "Mỗi nguồn: dự toán, lời hứa, đã nhận, đã dùng cho hồ sơ nào, còn lại.");
        if (desk.funds().mayKeep()) {
            header.addAction(new Button(
                    "Thêm nguồn", e -> FundDialog.of(desk, this::show).open()));
        }
        var filters = new Div(year);
        filters.addClassNames("th-filters", "th-no-print");
        add(header, new SupportTabs(SupportNavigation.FUNDS), filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        var funds = desk.funds().funds(year.getValue());
        if (funds.isEmpty()) {
            content.add(new EmptyState(
                    "Chưa có nguồn nào trong năm này",
                    "Thêm ngân sách được giao, vốn đối ứng, Quỹ “Vì người nghèo” hoặc khoản ủng hộ của doanh nghiệp."));
            return;
        }
        content.add(new Card("Công khai theo nguồn", totals()));
        var tiles = new Div();
        tiles.addClassName("th-grid-cards");
        funds.forEach(f -> tiles.add(tile(f)));
        content.add(new H2("Từng nguồn"), tiles);
    }

    private TextTable totals() {
        var table = new TextTable("Nguồn", "Dự toán", "Hứa ủng hộ", "Đã nhận", "Đã dùng", "Còn lại", "Hồ sơ");
        desk.funds()
                .totals(year.getValue())
                .forEach(t -> table.row(
                        t.source().label(),
                        VietnameseFormat.money(t.budget()),
                        VietnameseFormat.money(t.promised()),
                        VietnameseFormat.money(t.received()),
                        VietnameseFormat.money(t.used()),
                        VietnameseFormat.money(t.received() - t.used()),
                        VietnameseFormat.number(t.cases())));
        return table;
    }

    private PathLink tile(Fund f) {
        var tile = new PathLink("", SupportNavigation.fund(f.fundId()));
        tile.addClassName("th-support-fund");
        var name = new Span(f.name());
        name.addClassName("th-strong");
        tile.add(name, new Span(f.source().label()));
        // the bar counts in millions, so that large sources fit
        tile.add(new ProgressBarWithText(
                (int) (f.used() / 1_000_000), (int) (f.received() / 1_000_000), "triệu đồng đã dùng"));
        var left = new Span("Còn " + VietnameseFormat.money(f.left()));
        left.addClassName("th-strong");
        tile.add(left);
        if (f.outstanding() > 0) {
            tile.add(new Span("Đã hứa, chưa về: " + VietnameseFormat.money(f.outstanding())));
        }
        return tile;
    }
}
