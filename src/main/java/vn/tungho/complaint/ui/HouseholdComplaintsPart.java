package vn.tungho.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.tungho.registry.Household;
import vn.tungho.registry.ui.HouseholdPart;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.PathLink;

/** Complaints about a household on its page, and the way to take one down. */
@org.springframework.stereotype.Component
@Order(60)
class HouseholdComplaintsPart implements HouseholdPart {
    private final ComplaintPages pages;

    HouseholdComplaintsPart(ComplaintPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Component> of(Household household) {
        var all = pages.complaints().ofHousehold(household.householdId());
        var person = pages.person();
        var mayLodge =
                person.has(Role.POVERTY_OFFICER, household.area()) || person.has(Role.COMMUNE_CHAIR, household.area());
        if (all.isEmpty() && !mayLodge) {
            return Optional.empty();
        }
        var card = new Card("Khiếu nại");
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            all.forEach(c -> list.add(new ListItem(
                    new PathLink(
                            c.instance().label() + ", số " + c.register(),
                            ComplaintNavigation.complaint(c.complaintId())),
                    ComplaintBadges.of(c))));
            card.add(list);
        }
        if (mayLodge) {
            card.add(PathLink.button("Ghi nhận khiếu nại", ComplaintNavigation.lodgeAbout(household.householdId())));
        }
        return Optional.of(card);
    }
}
