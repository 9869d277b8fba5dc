package vn.tungho.review.ui.office;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import vn.tungho.review.CommuneProgress;
import vn.tungho.review.ReviewStep;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.Charts;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.StandardService;

/** Every commune of the area as a tile: step, lateness, progress, objections, the province's own clock. */
@Route(OfficeNavigation.PROVINCE)
@PageTitle("Toàn tỉnh · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ProvinceView extends Div implements BeforeEnterObserver {
    private final OfficeDesk desk;
    private final Years years;
    private final StandardService standard;
    private final Div acceptance = new Div();
    private final Select<ReviewStep> step = new Select<>();
    private final Select<Order> order = new Select<>();
    private final Checkbox lateOnly = new Checkbox("Chỉ xã chậm hoặc có việc quá hạn");
    private final Div summary = new Div();
    private final Div tiles = new Div();

    ProvinceView(OfficeDesk desk, StandardService standard) {
        this.desk = desk;
        this.standard = standard;
        this.years = new Years(desk, this::show);
        step.setLabel("Bước");
        step.setItems(Steps.all());
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption("Mọi bước");
        step.setItemLabelGenerator(s -> s == null ? "Mọi bước" : s.label());
        step.addValueChangeListener(e -> show());
        order.setLabel("Xếp theo");
        order.setItems(Order.values());
        order.setItemLabelGenerator(o -> o.label);
        order.setValue(Order.LATE);
        order.addValueChangeListener(e -> show());
        lateOnly.addValueChangeListener(e -> show());
        var filters = new Div(years, step, order, lateOnly);
        filters.addClassNames("th-filters", "th-no-print");
        summary.addClassName("th-stack-v");
        tiles.addClassName("th-office-tiles");
        var header = new PageHeader("Toàn tỉnh", "Các xã trong đợt rà soát: bước, chậm, ý kiến của dân, hạn trả lời.");
        if (desk.person().has(Role.PROVINCE_OVERSEER)) {
            header.addAction(PathLink.button("Mở đợt rà soát", OfficeNavigation.OPEN));
        }
        var page = new Div(acceptance, summary, filters, tiles);
        page.addClassName("th-stack-v");
        add(header, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        tiles.removeAll();
        summary.removeAll();
        showAcceptance();
        var all = desk.ledger().communes(years.year());
        if (all.isEmpty()) {
            tiles.add(new EmptyState(
                    "Chưa có xã nào trong đợt rà soát năm " + years.year(),
                    "Giám sát cấp tỉnh mở đợt rà soát từ ngày 01/9 đến ngày 14/12."));
            return;
        }
        summarise(all);
        var shown = all.stream()
                .filter(c -> step.getValue() == null || c.step() == step.getValue())
                .filter(c -> !lateOnly.getValue() || c.isLate() || c.overdueItems() > 0)
                .sorted(order.getValue().comparator)
                .toList();
        if (shown.isEmpty()) {
            tiles.add(new EmptyState("Không có xã nào hợp điều kiện", "Bỏ bớt điều kiện lọc."));
        }
        shown.forEach(c -> tiles.add(new CommuneTile(desk, c)));
    }

    /** The overseer sees, for the year shown, what is not confirmed, and answers for it where nobody has yet. */
    private void showAcceptance() {
        acceptance.removeAll();
        desk.person().grants().stream()
                .filter(g -> g.role() == Role.PROVINCE_OVERSEER)
                .map(g -> g.area().provinceCode())
                .findFirst()
                .ifPresent(province -> {
                    var panel = new AcceptancePanel(desk.acceptances(), province);
                    panel.show(standard.editionFor(years.year()), years.year());
                    acceptance.add(panel);
                });
    }

    private void summarise(List<CommuneProgress> all) {
        summary.add(new Figures()
                .figure(all.size(), "xã trong đợt")
                .figure(all.stream().filter(c -> c.step() == ReviewStep.DONE).count(), "xã đã công nhận")
                .figure(
                        all.stream()
                                .filter(c -> c.isLate() || c.overdueItems() > 0)
                                .count(),
                        "xã có việc chậm")
                .figure(all.stream().mapToInt(CommuneProgress::households).sum(), "hộ được rà soát")
                .figure(all.stream().mapToInt(CommuneProgress::surveyed).sum(), "hộ đã khảo sát")
                .figure(all.stream().mapToInt(CommuneProgress::openObjections).sum(), "ý kiến đang phúc tra"));
        summary.add(Charts.stack(
                "Các xã theo bước",
                Steps.all().stream()
                        .map(s -> new Charts.Slice(
                                s.label(),
                                all.stream().filter(c -> c.step() == s).count()))
                        .filter(s -> s.value() > 0)
                        .toList(),
                "xã"));
    }

    /** How the tiles are ordered. */
    enum Order {
        LATE(
                "Chậm trước",
                Comparator.comparing((CommuneProgress c) -> !c.isLate())
                        .thenComparing(c -> -c.overdueItems())
                        .thenComparing(CommuneProgress::step)),
        STEP("Bước sớm nhất trước", Comparator.comparing(CommuneProgress::step)),
        PROGRESS(
                "Ít tiến độ trước",
                Comparator.comparingDouble(c -> c.households() == 0 ? 1 : (double) c.surveyed() / c.households())),
        OBJECTIONS("Nhiều ý kiến trước", Comparator.comparingInt(c -> -c.objections())),
        NAME("Tên xã", Comparator.comparing(CommuneProgress::communeName));

        private final String label;
        private final Comparator<CommuneProgress> comparator;

        Order(String label, Comparator<CommuneProgress> comparator) {
            this.label = label;
            this.comparator = comparator;
        }
    }
}
