package vn.tungho.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import vn.tungho.market.OfferService;
import vn.tungho.market.Product;
import vn.tungho.market.ReferralService;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PathLink;

/** On a household's page: what it makes for sale, and where its people were sent. */
@org.springframework.stereotype.Component
@Order(60)
class HouseholdMarketPart implements HouseholdPart {
    private final OfferService offers;
    private final ReferralService referrals;
    private final AppClock clock;

    HouseholdMarketPart(OfferService offers, ReferralService referrals, AppClock clock) {
        this.offers = offers;
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(Household household) {
        if (!household.isActive() || household.povertyStatus() == PovertyStatus.NOT_POOR) {
            return Optional.empty();
        }
        var id = household.householdId();
        var card = new Card("Làm ra gì, đi làm ở đâu");
        var known = Set.copyOf(offers.products(id));
        if (offers.maySend()) {
            card.add(choice(household, known));
        } else {
            card.add(new Span(
                    known.isEmpty()
                            ? "Chưa ghi hộ làm ra gì để bán."
                            : "Làm ra: "
                                    + String.join(
                                            ", ",
                                            known.stream()
                                                    .sorted()
                                                    .map(Product::label)
                                                    .toList())));
        }
        referrals.ofHousehold(id).forEach(r -> card.add(new ReferralCard(r, referrals, clock.today(), () -> {})));
        card.add(new PathLink("Xem bảng tin việc làm, lớp nghề, đầu ra", MarketNavigation.LIST));
        return Optional.of(card);
    }

    private CheckboxGroup<Product> choice(Household household, Set<Product> known) {
        var group = new CheckboxGroup<Product>("Thứ hộ làm ra để bán");
        group.setItems(Product.values());
        group.setItemLabelGenerator(Product::label);
        group.setValue(known);
        group.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                try {
                    offers.setProducts(household.householdId(), household.area(), e.getValue());
                    Notices.success("Đã ghi thứ hộ làm ra.");
                } catch (BusinessException x) {
                    Notices.error(x.getMessage());
                    group.setValue(e.getOldValue());
                }
            }
        });
        return group;
    }
}
