package vn.tungho.posting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.posting.ObjectionService;
import vn.tungho.posting.Posting;
import vn.tungho.registry.HouseholdService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** The page on which an objection against a list is taken down. */
@Route(PostingNavigation.LODGE)
@PageTitle("Ghi ý kiến · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class LodgeObjectionView extends Div implements BeforeEnterObserver {
    private final PostingDesk desk;
    private final HouseholdService households;

    LodgeObjectionView(PostingDesk desk, HouseholdService households) {
        this.desk = desk;
        this.households = households;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(desk.postings().require(RouteId.of(event, "id")));
        } catch (BusinessException e) {
            add(new PageHeader("Ghi ý kiến"), new EmptyState("Không mở được danh sách này", e.getMessage()));
        }
    }

    private void show(Posting posting) {
        var header = new PageHeader("Ghi ý kiến", posting.title());
        header.addBelow(PostingBadges.of(posting.state()), PostingBadges.term(posting, desk));
        var back = PostingNavigation.posting(posting.postingId());
        add(header);
        if (!ObjectionService.mayRecord(desk.person(), posting.area())) {
            add(new EmptyState(
                    "Vai trò của bạn chỉ được xem",
                    "Ý kiến do trưởng thôn, công chức giảm nghèo hoặc Ban Chỉ đạo xã ghi nhận.",
                    new PathLink("Về danh sách niêm yết", back)));
            return;
        }
        add(new ObjectionForm(desk, households, posting, () -> getUI().ifPresent(ui -> ui.navigate(back))));
    }
}
