package vn.tungho.assignment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.Burden;
import vn.tungho.assignment.Coverage;
import vn.tungho.assignment.HelpRule;
import vn.tungho.security.Scope;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;

/** How far the help reaches: households without a helper (normally 0), overdue visits, coverage, the burden of writing. */
@Route(AssignmentNavigation.HELP)
@PageTitle("Giúp hộ · Từng Hộ")
@RolesAllowed({
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "CELL_SECRETARY",
    "PROVINCE_OVERSEER",
    "FRONT_MONITOR",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/help.css")
class HelpOverviewView extends Div {
    private final HelpDesk desk;
    private final ComboBox<Commune> commune = new ComboBox<>("Xã");
    private final RadioButtonGroup<Coverage.By> by = new RadioButtonGroup<>("Xem theo");
    private final Div body = new Div();

    HelpOverviewView(HelpDesk desk) {
        this.desk = desk;
        var communes = desk.communes();
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::name);
        commune.setClearButtonVisible(true);
        commune.setPlaceholder("Tất cả");
        commune.setVisible(communes.size() > 1);
        by.setItems(
                communes.size() > 1
                        ? List.of(Coverage.By.COMMUNE, Coverage.By.VILLAGE, Coverage.By.CELL, Coverage.By.HELPER)
                        : List.of(Coverage.By.CELL, Coverage.By.VILLAGE, Coverage.By.HELPER));
        by.setItemLabelGenerator(Coverage.By::label);
        by.setValue(communes.size() > 1 ? Coverage.By.COMMUNE : Coverage.By.CELL);
        commune.addValueChangeListener(e -> show());
        by.addValueChangeListener(e -> show());
        var filters = new Div(commune, by);
        filters.addClassNames("th-filters", "th-no-print");
        body.addClassName("th-stack-v");
        var header = new PageHeader("Giúp hộ", "Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo và người giúp.");
        add(header, links(), filters, body);
        show();
    }

    private Div links() {
        var links = new Div(
                PathLink.button("Bảng phân công", AssignmentNavigation.BOARD),
                PathLink.button("Chuyến thăm quá hạn", AssignmentNavigation.OVERDUE),
                PathLink.button("Người giúp, chi bộ", AssignmentNavigation.HELPERS),
                PathLink.button("Báo cáo", AssignmentNavigation.REPORT),
                PathLink.button("Phụ trách xã, thôn", AssignmentNavigation.PLACES),
                PathLink.button("Các mức quy định", AssignmentNavigation.RULES));
        links.addClassNames("th-row", "th-help-links", "th-no-print");
        return links;
    }

    private @Nullable Commune chosen() {
        var communes = desk.communes();
        return communes.size() == 1 ? communes.getFirst() : commune.getValue();
    }

    private void show() {
        body.removeAll();
        var one = chosen();
        var scope = one == null ? desk.person().scope() : Scope.of(List.of(one.area()));
        var coverage = desk.coverage().coverage(scope, by.getValue());
        if (coverage.parts().isEmpty()) {
            body.add(new EmptyState(
                    "Chưa có hộ nào thuộc diện được giúp",
                    "Khi xã ký quyết định công nhận hộ nghèo, hộ cận nghèo, hộ thoát nghèo, các hộ hiện ở đây."));
            return;
        }
        var total = coverage.total();
        if (total.unhelped() > 0) {
            var alert = new Card(new StatusBadge(
                    VietnameseFormat.number(total.unhelped()) + " hộ chưa có người giúp", Tone.BAD, "!"));
            alert.add(
                    new Paragraph(
                            "Bình thường con số này là 0. Mở bảng phân công để chọn người giúp và ký quyết định."),
                    PathLink.button(
                            "Mở bảng phân công",
                            AssignmentNavigation.BOARD + (one == null ? "" : "/" + one.communeCode())));
            alert.addClassName("th-help-alert");
            body.add(alert);
        }
        var years = new Paragraph("Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo theo "
                + desk.classYears().words(scope) + ".");
        years.addClassName("th-muted");
        body.add(figures(total), years, table(coverage));
        if (one != null) {
            body.add(burden(one));
        }
    }

    private static Div figures(Coverage.Part total) {
        var figures = new Div(
                figure(total.households(), "hộ thuộc diện được giúp"),
                figure(total.unhelped(), "hộ chưa có người giúp"),
                figure(total.waiting(), "hộ chờ người giúp trả lời"),
                figure(total.visited(), "hộ đã thăm trong tháng"),
                figure(total.overdue(), "hộ quá hạn thăm"));
        figures.addClassName("th-help-figures");
        return figures;
    }

    private static Div figure(int value, String label) {
        var number = new Span(VietnameseFormat.number(value));
        number.addClassName("th-help-figure-value");
        var figure = new Div(number, new Span(label));
        figure.addClassName("th-help-figure");
        return figure;
    }

    private Card table(Coverage coverage) {
        var table = new TextTable(by.getValue().label(), "Hộ", "Chưa có người", "Chờ trả lời", "Đã thăm", "Quá hạn");
        coverage.parts().forEach(p -> row(table, p));
        if (coverage.parts().size() > 1) {
            row(table, coverage.total());
            table.addClassName("th-help-totals");
        }
        return new Card("Độ phủ tháng " + desk.today().getMonthValue(), table);
    }

    private static void row(TextTable table, Coverage.Part p) {
        table.row(
                p.name(),
                VietnameseFormat.number(p.households()),
                VietnameseFormat.number(p.unhelped()),
                VietnameseFormat.number(p.waiting()),
                VietnameseFormat.number(p.visited()),
                VietnameseFormat.number(p.overdue()));
    }

    private Card burden(Commune one) {
        var all = desk.burden().ofCommune(one.communeCode(), desk.today()).stream()
                .filter(b -> b.visits() > 0)
                .toList();
        var card = new Card(
                "Thời gian ghi chép của người giúp, tháng " + desk.today().getMonthValue());
        card.add(new Paragraph("Mức cảnh báo: " + desk.rules().amount(HelpRule.Name.BURDEN_MINUTES) + " phút hoặc "
                + desk.rules().amount(HelpRule.Name.BURDEN_QUESTIONS)
                + " câu mỗi tháng (chưa xác nhận). Vượt mức thì bớt việc ghi chép, không phải bớt thăm hộ."));
        if (all.isEmpty()) {
            card.add(new Paragraph("Tháng này chưa có chuyến thăm nào được ghi."));
            return card;
        }
        var table = new TextTable("Người giúp", "Chuyến thăm", "Phút", "Câu hỏi", "Mức");
        all.stream().limit(15).forEach(b -> burden(table, b));
        card.add(table);
        return card;
    }

    private static void burden(TextTable table, Burden b) {
        table.row(
                TextTable.text(b.helperName()),
                TextTable.text(VietnameseFormat.number(b.visits())),
                TextTable.text(VietnameseFormat.number(b.minutes())),
                TextTable.text(VietnameseFormat.number(b.questions())),
                b.isAbove() ? new StatusBadge("vượt mức", Tone.WARN) : new StatusBadge("trong mức", Tone.GOOD));
    }
}
