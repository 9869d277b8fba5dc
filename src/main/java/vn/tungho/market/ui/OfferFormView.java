package vn.tungho.market.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import vn.tungho.market.OfferService;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** Writes a new offer down, or changes one. */
@Route(MarketNavigation.NEW)
@RouteAlias(MarketNavigation.EDIT)
@PageTitle("Đăng tin · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class OfferFormView extends Div implements BeforeEnterObserver {
    private final OfferService offers;
    private final AreaDirectory areas;
    private final DraftStore drafts;
    private final CurrentUser current;
    private final AppClock clock;

    OfferFormView(OfferService offers, AreaDirectory areas, DraftStore drafts, CurrentUser current, AppClock clock) {
        this.offers = offers;
        this.areas = areas;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = RouteId.ifAny(event, "id").orElse(null);
        add(new PageHeader(
                id == null ? "Đăng tin" : "Sửa tin",
                "Ghi như nói với bà con: nơi nào, cần ai, được bao nhiêu, hỏi ai."));
        if (!offers.mayWrite()) {
            add(new EmptyState(
                    "Vai trò của bạn chỉ được xem",
                    "Tin do công chức giảm nghèo, Ban Chỉ đạo xã hoặc cấp tỉnh đăng.",
                    PathLink.button("Về bảng tin", MarketNavigation.LIST)));
            return;
        }
        try {
            var person = current.require();
            var province = person.grants().getFirst().area().provinceCode();
            var form = new OfferForm(areas.communes(province), clock.today());
            if (id == null) {
                form.keepDraft(drafts, person.userId(), null);
                form.onSend("Đăng tin", data -> {
                    var posted = offers.post(data);
                    Notices.success("Đã đăng tin.");
                    UI.getCurrent().navigate(MarketNavigation.offer(posted));
                });
            } else {
                var offer = offers.find(id);
                form.show(offer);
                form.keepDraft(drafts, person.userId(), offer);
                form.onSend("Ghi thay đổi", data -> {
                    offers.change(id, offer.version(), data);
                    Notices.success("Đã sửa tin.");
                    UI.getCurrent().navigate(MarketNavigation.offer(id));
                });
            }
            add(form);
        } catch (BusinessException e) {
            add(new EmptyState(
                    "Không mở được tin này", e.getMessage(), PathLink.button("Về bảng tin", MarketNavigation.LIST)));
        }
    }
}
