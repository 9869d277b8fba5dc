package vn.tungho.market.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.tungho.market.Offer;
import vn.tungho.market.OfferKind;
import vn.tungho.market.OfferService;
import vn.tungho.market.ReferralService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One offer: what it says, whom of the person's area it suits and why, and who was sent. */
@Route(MarketNavigation.OFFER)
@PageTitle("Tin · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class OfferView extends Div implements BeforeEnterObserver {
    private static final int SHOWN = 30;

    private final OfferService offers;
    private final ReferralService referrals;
    private final AreaDirectory areas;
    private final AppClock clock;

    OfferView(OfferService offers, ReferralService referrals, AreaDirectory areas, AppClock clock) {
        this.offers = offers;
        this.referrals = referrals;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long offerId) {
        removeAll();
        final Offer offer;
        try {
            offer = offers.find(offerId);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Tin"),
                    new EmptyState(
                            "Không mở được tin này",
                            e.getMessage(),
                            PathLink.button("Về bảng tin", MarketNavigation.LIST)));
            return;
        }
        var isOpen = offer.isOpen(clock.today());
        var header = new PageHeader(offer.title(), offer.organisation() + " · " + offer.place());
        header.addBelow(
                new StatusBadge(offer.kind().label(), Tone.INFO),
                isOpen
                        ? new StatusBadge("Nhận đến " + VietnameseFormat.date(offer.closesOn()), Tone.GOOD)
                        : new StatusBadge("Không còn nhận", Tone.NEUTRAL));
        if (offers.mayWrite() && isOpen) {
            header.addAction(
                    PathLink.button("Sửa tin", MarketNavigation.offer(offerId) + "/sua"),
                    new Button("Gỡ tin", e -> close(offer)));
        }
        add(header, facts(offer));
        var sent = referrals.ofOffer(offerId);
        if (!sent.isEmpty()) {
            var card = new Card("Đã giới thiệu (" + sent.size() + ")");
            sent.forEach(r -> card.add(new ReferralCard(r, referrals, clock.today(), () -> show(offerId))));
            add(card);
        }
        if (offers.maySend() && isOpen) {
            add(matches(offer));
        }
    }

    private static Card facts(Offer o) {
        var facts = new FactList()
                .fact("Điện thoại", o.phone())
                .fact(o.kind() == OfferKind.BUYER ? "Giá" : "Thu nhập", o.pay())
                .fact("Số chỗ", "còn " + Math.max(0, o.places() - o.taken()) + " trong " + o.places());
        if (o.product() != null) {
            facts.fact("Mua", o.product().label());
        } else {
            facts.fact("Tuổi", o.minAge() + "–" + o.maxAge())
                    .fact("Cần biết", o.skill().isBlank() ? "không đòi hỏi" : o.skill())
                    .fact("Làm ở nước ngoài", o.isOverseas() ? "có, theo hợp đồng" : "không");
        }
        return new Card("Nội dung", facts.fact("Điều kiện khác", o.terms()));
    }

    private Card matches(Offer offer) {
        var found = offers.matches(offer.offerId(), SHOWN);
        var card = new Card("Ai phù hợp trong địa bàn của bạn");
        if (found.isEmpty()) {
            card.add(
                    new EmptyState(
                            "Chưa có ai phù hợp",
                            offer.kind() == OfferKind.BUYER
                                    ? "Ghi thứ hộ làm ra ở trang của từng hộ, thẻ “Làm ra gì, đi làm ở đâu”."
                                    : "Xét người trong hộ nghèo, cận nghèo, mới thoát nghèo: đúng tuổi, còn sức lao động, không đang đi học."));
            return card;
        }
        card.add(new Paragraph(
                "Xếp theo điểm của các quy tắc ghi bên cạnh; điểm chỉ để xếp thứ tự. Người giới thiệu quyết định."));
        found.forEach(m -> card.add(new MatchCard(
                m,
                areas,
                () -> refer(offer, m.candidate().householdId(), m.candidate().memberId()))));
        if (found.size() == SHOWN) {
            card.add(new Paragraph("Hiện " + SHOWN + " người phù hợp nhất."));
        }
        return card;
    }

    private void refer(Offer offer, long householdId, long memberId) {
        try {
            referrals.refer(offer.offerId(), householdId, memberId);
            Notices.success("Đã giới thiệu. Khi người ấy bắt đầu, hãy ghi ngày ở phần “Đã giới thiệu”.");
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
        show(offer.offerId());
    }

    private void close(Offer offer) {
        try {
            offers.close(offer.offerId());
            Notices.success("Đã gỡ tin. Những người đã giới thiệu vẫn được theo dõi.");
            UI.getCurrent().navigate(MarketNavigation.LIST);
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }
}
