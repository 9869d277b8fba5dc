package vn.tungho.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.support.ItemState;
import vn.tungho.support.SupportItem;

/** The register of things that come back, the next due first, each with its place in the chain. */
@Route(SupportNavigation.ITEMS)
@PageTitle("Hiện vật hoàn trả · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
class ItemsView extends Div implements BeforeEnterObserver {
    private final SupportDesk desk;
    private final ComboBox<ItemState> state = new ComboBox<>("Tình trạng");
    private final KeysetList<SupportItem> list;

    ItemsView(SupportDesk desk) {
        this.desk = desk;
        this.list = new KeysetList<>(
                (after, limit) -> desk.acts().returns().register(state.getValue(), after, limit),
                this::card,
                () -> new EmptyState(
                        "Chưa có hiện vật nào",
                        "Hiện vật vào sổ khi giao con giống, công cụ của chương trình có hoàn trả."));
        state.setItems(ItemState.values());
        state.setItemLabelGenerator(ItemState::label);
        state.setClearButtonVisible(true);
        state.setPlaceholder("Tất cả");
        state.addValueChangeListener(e -> list.reload());
        var filters = new Div(state);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Hiện vật phải hoàn trả",
                        "Con giống, công cụ đã giao: ai giữ, bao giờ trả, giao tiếp cho hộ nào."),
                new SupportTabs(SupportNavigation.ITEMS),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Component card(SupportItem i) {
        var line = new PathLink("", SupportNavigation.supportCase(i.caseId()));
        line.addClassName("th-support-case");
        var name = new Span(i.words());
        name.addClassName("th-strong");
        var state = new Div(Badges.of(i.state()));
        state.addClassName("th-support-state");
        if (i.state() == ItemState.IN_USE) {
            state.add(DueBadge.inDays(i.returnDueOn(), desk.today()));
        }
        line.add(
                name,
                new Span("Hộ " + i.headName()),
                new Span(desk.areas().village(i.villageCode()).name()),
                new Span("Vòng " + i.link()
                        + (i.nextHeadName() == null ? "" : " → hộ " + i.nextHeadName()) + " · "
                        + VietnameseFormat.money(i.value())),
                state);
        return line;
    }
}
