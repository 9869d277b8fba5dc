package vn.tungho.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.market.Offer;
import vn.tungho.market.OfferKind;
import vn.tungho.market.OfferService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Vacancies, courses and buyers of the province, the one that closes first on top. */
@Route(MarketNavigation.LIST)
@PageTitle("Việc làm, lớp nghề, đầu ra · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class MarketView extends Div implements BeforeEnterObserver {
    private final Select<OfferKind> kind = new Select<>();
    private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();
    private final KeysetList<Offer> list;
    private final AppClock clock;

    MarketView(OfferService offers, AppClock clock) {
        this.clock = clock;
        this.list = new KeysetList<>(
                (after, limit) -> offers.page(kind.getValue(), Boolean.TRUE.equals(open.getValue()), after, limit),
                this::card,
                () -> new EmptyState(
                        "Chưa có tin nào ở đây",
                        offers.mayWrite()
                                ? "Bấm “Đăng tin” để ghi nơi tuyển người, lớp nghề hoặc nơi mua nông sản."
                                : "Công chức giảm nghèo của xã và cấp tỉnh đăng tin ở đây."));
        kind.setLabel("Loại tin");
        kind.setItems(OfferKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Tất cả");
        kind.setItemLabelGenerator(k -> k == null ? "Tất cả" : k.label());
        kind.addValueChangeListener(e -> list.reload());
        open.setLabel("Thời hạn");
        open.setItems(true, false);
        open.setItemLabelGenerator(o -> o ? "Còn nhận" : "Đã hết hạn");
        open.setValue(true);
        open.addValueChangeListener(e -> list.reload());
        var filters = new Div(kind, open);
        filters.addClassNames("th-filters", "th-no-print");
        var header = new PageHeader(
                "Việc làm, lớp nghề, đầu ra",
                "Nối người trong tuổi lao động với nơi tuyển và lớp nghề; nối thứ hộ làm ra với người mua.");
        if (offers.mayWrite()) {
            header.addAction(PathLink.button("Đăng tin", MarketNavigation.NEW));
        }
        header.addAction(PathLink.button("Những lần giới thiệu", MarketNavigation.REFERRALS));
        add(header, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Component card(Offer offer) {
        var card = new PathLink("", MarketNavigation.offer(offer.offerId()));
        card.addClassName("th-office-row");
        var title = new Span(offer.title());
        title.addClassName("th-strong");
        var head = new Div(title, new StatusBadge(offer.kind().label(), Tone.INFO));
        head.addClassName("th-row");
        var place =
                new Span(offer.organisation() + " · " + offer.place() + (offer.isOverseas() ? " · nước ngoài" : ""));
        var pay = new Span(offer.pay() + " · còn " + Math.max(0, offer.places() - offer.taken()) + "/" + offer.places()
                + " chỗ · " + (offer.isOpen(clock.today()) ? "nhận đến " : "hết hạn ")
                + VietnameseFormat.date(offer.closesOn()));
        pay.addClassName("th-muted");
        card.add(head, place, pay);
        return card;
    }
}
