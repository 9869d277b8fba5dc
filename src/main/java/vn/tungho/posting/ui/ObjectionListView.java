package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.posting.Objection;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.ObjectionState;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** What people of the area say against the posted lists, with the days left for looking again. */
@Route(PostingNavigation.OBJECTIONS)
@PageTitle("Ý kiến · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ObjectionListView extends Div implements BeforeEnterObserver {
    private final PostingDesk desk;
    private final Select<ObjectionState> state = new Select<>();
    private final KeysetList<Objection> list;

    ObjectionListView(PostingDesk desk) {
        this.desk = desk;
        this.list = new KeysetList<>(
                (after, limit) -> desk.objections()
                        .page(state.getValue(), after == null ? Long.MAX_VALUE : after.objectionId(), limit),
                this::card,
                () -> new EmptyState(
                        "Không có ý kiến nào", "Ý kiến được ghi từ trang của danh sách niêm yết, nút “Ghi ý kiến”."));
        state.setLabel("Trạng thái");
        state.setItems(ObjectionState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Tất cả");
        state.setItemLabelGenerator(s -> s == null ? "Tất cả" : s.label());
        state.addValueChangeListener(e -> list.reload());
        var filters = new Div(state);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Ý kiến của người dân",
                        "Mỗi ý kiến đến trong thời gian niêm yết được phúc tra trong "
                                + desk.calendar().length(ObjectionService.REVERIFICATION_RULE) + " kể từ ngày nhận.",
                        PathLink.button("Xem danh sách niêm yết", PostingNavigation.LIST)),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Component card(Objection objection) {
        var card = new ObjectionCard(objection, desk, ObjectionService.mayRecord(desk.person(), objection.area()));
        card.addClassName("th-card");
        card.add(new PathLink("Mở danh sách niêm yết", PostingNavigation.posting(objection.postingId())));
        return card;
    }
}
