package vn.tungho.market.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungho.market.OfferKind;
import vn.tungho.market.Referral;
import vn.tungho.market.ReferralCount;
import vn.tungho.market.ReferralService;
import vn.tungho.market.ReferralState;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** Who of the area was sent where, and what came of it. */
@Route(MarketNavigation.REFERRALS)
@PageTitle("Những lần giới thiệu · Từng Hộ")
@PermitAll
@StyleSheet("context://css/office.css")
class ReferralListView extends Div implements BeforeEnterObserver {
    private final ReferralService referrals;
    private final Div figures = new Div();
    private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();
    private final KeysetList<Referral> list;

    ReferralListView(ReferralService referrals, AppClock clock) {
        this.referrals = referrals;
        this.list = new KeysetList<>(
                (after, limit) -> referrals.page(Boolean.TRUE.equals(open.getValue()), after, limit),
                r -> new Card(new ReferralCard(r, referrals, clock.today(), this::reload)),
                () -> new EmptyState(
                        "Chưa có lần giới thiệu nào ở đây",
                        "Mở một tin trên bảng tin, xem ai phù hợp rồi bấm “Giới thiệu”.",
                        PathLink.button("Mở bảng tin", MarketNavigation.LIST)));
        open.setLabel("Trạng thái");
        open.setItems(true, false);
        open.setItemLabelGenerator(o -> o ? "Đang theo dõi" : "Đã có kết quả");
        open.setValue(true);
        open.addValueChangeListener(e -> list.reload());
        figures.addClassName("th-office-figures");
        var filters = new Div(open);
        filters.addClassNames("th-filters", "th-no-print");
        add(
                new PageHeader(
                        "Những lần giới thiệu",
                        "Mỗi lần giới thiệu được theo đến kết quả: còn làm đến kỳ hỏi lại, học xong, bán được hàng.",
                        PathLink.button("Bảng tin", MarketNavigation.LIST)),
                figures,
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        figures.removeAll();
        var counts = referrals.counts();
        for (var kind : OfferKind.values()) {
            var all = sum(counts, kind, null);
            if (all > 0) {
                figures.add(figure(
                        sum(counts, kind, ReferralState.KEPT) + "/" + all,
                        kind.label() + ": " + kind.words(ReferralState.KEPT).toLowerCase(Locale.ROOT)
                                + " trên số giới thiệu"));
            }
        }
        figures.setVisible(figures.getComponentCount() > 0);
        list.reload();
    }

    private static int sum(List<ReferralCount> counts, OfferKind kind, @Nullable ReferralState state) {
        return counts.stream()
                .filter(c -> c.kind() == kind && (state == null || c.state() == state))
                .mapToInt(ReferralCount::number)
                .sum();
    }

    private static Div figure(String value, String words) {
        var number = new Span(value);
        number.addClassName("th-office-figure-value");
        var figure = new Div(number, new Span(words));
        figure.addClassName("th-office-figure");
        return figure;
    }
}
