package vn.tungho.posting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.endedterm.ui.EndedTermsView;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingState;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** The posted lists of the person's area, newest first. */
@Route(PostingNavigation.LIST)
@PageTitle("Niêm yết · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class PostingListView extends Div implements BeforeEnterObserver {
    private final PostingDesk desk;
    private final Select<PostingState> state = new Select<>();
    private final KeysetList<Posting> list;

    PostingListView(PostingDesk desk) {
        this.desk = desk;
        this.list = new KeysetList<>(
                (after, limit) -> desk.postings()
                        .page(state.getValue(), after == null ? Long.MAX_VALUE : after.postingId(), limit),
                this::card,
                () -> new EmptyState(
                        "Chưa có danh sách niêm yết nào",
                        "Danh sách được lập khi cuộc họp dân của thôn đã thống nhất kết quả."));
        state.setLabel("Trạng thái");
        state.setItems(PostingState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Tất cả");
        state.setItemLabelGenerator(s -> s == null ? "Tất cả" : s.label());
        state.addValueChangeListener(e -> list.reload());
        var filters = new Div(state);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Niêm yết",
                        "Kết quả rà soát và kết quả phúc tra được công khai tại thôn và tại trụ sở xã.",
                        PathLink.button("Xem các ý kiến", PostingNavigation.OBJECTIONS),
                        PathLink.button("Thời hạn hết sớm", EndedTermsView.PATH),
                        PathLink.button("Danh sách được công nhận", PostingNavigation.RECOGNISED)),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private PathLink card(Posting posting) {
        var title = new Span(posting.title());
        title.addClassName("th-strong");
        var card = new PathLink("", PostingNavigation.posting(posting.postingId()));
        card.addClassName("th-office-row");
        var badges = new Div(PostingBadges.of(posting.state()), PostingBadges.term(posting, desk));
        badges.addClassName("th-row");
        card.add(title, new Span(desk.areas().commune(posting.communeCode()).name()), badges);
        return card;
    }
}
