package vn.tungho.publication.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.posting.ui.PostingNavigation;
import vn.tungho.publication.list.PublicationRow;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The recognised lists made public in the person's area, newest first, with what is missing or came late. */
@Route(PublicationRoutes.LIST)
@PageTitle("Danh sách được công nhận · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class PublicationListView extends Div implements BeforeEnterObserver {
    private final PublicationDesk desk;
    private final Checkbox onlyOpen = new Checkbox("Chỉ danh sách chưa xong");
    private final KeysetList<PublicationRow> list;

    PublicationListView(PublicationDesk desk) {
        this.desk = desk;
        this.list = new KeysetList<>(
                (after, limit) -> desk.reader()
                        .page(onlyOpen.getValue(), after == null ? Long.MAX_VALUE : after.publicationId(), limit),
                this::card,
                () -> new EmptyState(
                        "Chưa có danh sách nào được công khai",
                        "Danh sách được lập khi Chủ tịch UBND xã đã ký quyết định công nhận."));
        onlyOpen.addValueChangeListener(e -> list.reload());
        var filters = new Div(onlyOpen);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Danh sách được công nhận",
                        "Kết quả theo quyết định đã ký, công khai tại trụ sở xã, nhà văn hóa thôn và trang công khai.",
                        PathLink.button("Danh sách niêm yết", PostingNavigation.LIST)),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private PathLink card(PublicationRow row) {
        var title = new Span(row.title());
        title.addClassName("th-strong");
        var card = new PathLink("", PublicationRoutes.publication(row.publicationId()));
        card.addClassName("th-office-row");
        var badges = new Div(PublicationBadges.of(row, desk.today()));
        badges.addClassName("th-row");
        if (row.late() > 0) {
            badges.add(PublicationBadges.late(row));
        }
        card.add(
                title,
                new Span(desk.areas().commune(row.communeCode()).name() + " · ký ngày "
                        + VietnameseFormat.date(row.decidedOn()) + " · " + row.lists() + " thôn"),
                badges);
        return card;
    }
}
